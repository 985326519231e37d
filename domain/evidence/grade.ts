/**
 * Admiralty grades (NATO STANAG 2511, AJP-2.1; words as in FM 2-22.3, appendix B). Two axes, judged apart from each other:
 * reliability belongs to the outlet or source, credibility to the item. F and 6 mean unknown, not bad. Grades are never averaged.
 */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];
export const credibilities = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof credibilities)[number];

export const reliabilityWords: Readonly<Record<Reliability, { readonly word: string; readonly means: string }>> = {
  A: { word: 'Completely reliable', means: 'no doubt of authenticity, trustworthiness or competency; always reliable so far' },
  B: { word: 'Usually reliable', means: 'minor doubt; right most of the time so far' },
  C: { word: 'Fairly reliable', means: 'doubt, but has been right before' },
  D: { word: 'Not usually reliable', means: 'significant doubt, but has been right before' },
  E: { word: 'Unreliable', means: 'lacks authenticity, trustworthiness or competency; wrong so far' },
  F: { word: 'Reliability unknown', means: 'no basis to judge it' },
};

export const credibilityWords: Readonly<Record<Credibility, { readonly word: string; readonly means: string }>> = {
  1: { word: 'Confirmed', means: 'confirmed by other independent sources; logical; consistent with what is known' },
  2: { word: 'Probably true', means: 'not confirmed; logical; consistent with what is known' },
  3: { word: 'Possibly true', means: 'not confirmed; reasonably logical; agrees with some of what is known' },
  4: { word: 'Doubtful', means: 'not confirmed; possible but not logical; nothing else is known' },
  5: { word: 'Improbable', means: 'not confirmed; not logical; contradicted by what is known' },
  6: { word: 'Truth unknown', means: 'no basis to judge it' },
};

/** Both axes of one item; reliability null where nobody graded its source, which says as much as F. */
export type Grade = { readonly reliability: Reliability | null; readonly credibility: Credibility };

/** True when both axes are known: such a grade may count, others are shown apart. */
export const isKnown = ({ reliability, credibility }: Grade): boolean => reliability !== null && reliability !== 'F' && credibility !== 6;

/** A source's own grade stands before its outlet's, an editor's for one item before both: the closer judgement counts. */
export const reliabilityOf = (
  ofSource: Reliability | null,
  ofOutlet: Reliability | null,
  ofItem: Reliability | null = null,
): Reliability | null => ofItem ?? ofSource ?? ofOutlet;

/** Two characters, as on the badge: A1; an ungraded source is written F. */
export const writeGrade = ({ reliability, credibility }: Grade): string => `${reliability ?? 'F'}${credibility}`;
