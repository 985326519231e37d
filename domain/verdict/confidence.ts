/** How sure an editor is of a verdict, and how likely they hold the claim to be: two different things (ICD 203, section D.6.e). */
export const confidences = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof confidences)[number];
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  low: 'Low confidence',
  moderate: 'Moderate confidence',
  high: 'High confidence',
};

/** The seven steps of ICD 203 with their bounds in per cent. */
export const likelihoods = [
  { key: 'almost-no-chance', word: 'Almost no chance', from: 1, to: 5 },
  { key: 'very-unlikely', word: 'Very unlikely', from: 5, to: 20 },
  { key: 'unlikely', word: 'Unlikely', from: 20, to: 45 },
  { key: 'roughly-even', word: 'Roughly even chance', from: 45, to: 55 },
  { key: 'likely', word: 'Likely', from: 55, to: 80 },
  { key: 'very-likely', word: 'Very likely', from: 80, to: 95 },
  { key: 'almost-certain', word: 'Almost certain', from: 95, to: 99 },
] as const;
export type Likelihood = (typeof likelihoods)[number]['key'];
export const likelihoodKeys = likelihoods.map(({ key }) => key) as readonly Likelihood[];
