import type { Consistency } from '@/domain/evidence/competing-hypotheses';
import type { Who } from './who';

/** Rival claims of a question against the items of evidence linked to them. What nobody is named for in a cell stays open. */
export type HypothesesSeed = {
  readonly issue: string;
  readonly claims: readonly string[];
  /** who marks which item how, by the claims in their order; two editors, as many as are asked */
  readonly cells: Partial<Readonly<Record<Who, Readonly<Record<string, readonly (Consistency | null)[]>>>>>;
  readonly settled: readonly { readonly item: string; readonly claim: string; readonly mark: Consistency; readonly reason: string }[];
};

/** The judgements are made up for this dossier, as its three editors are; the items and the claims are those of its briefs. */
export const hypotheses: readonly HypothesesSeed[] = [
  {
    issue: 'interference',
    claims: ['ordered-campaign', 'hackers-act-alone', 'never-interfered', 'never-on-state-level'],
    cells: {
      chief: {
        'assessment-2017': ['very-consistent', 'inconsistent', 'very-inconsistent', 'neutral'],
        'closed-grounds': ['neutral', 'neutral', 'neutral', 'neutral'],
        'indictment-2018': ['consistent', 'very-inconsistent', 'very-inconsistent', 'very-inconsistent'],
        'mueller-report': ['consistent', 'inconsistent', 'very-inconsistent', 'inconsistent'],
        'senate-volume-five': ['consistent', 'inconsistent', 'very-inconsistent', 'neutral'],
        'no-court-has-tried-it': ['neutral', 'neutral', 'consistent', 'consistent'],
      },
      analyst: {
        'assessment-2017': ['very-consistent', 'inconsistent', 'very-inconsistent', 'neutral'],
        'closed-grounds': ['neutral', 'neutral', 'neutral', 'neutral'],
        'indictment-2018': ['consistent', 'inconsistent', 'very-inconsistent', 'very-inconsistent'],
        'mueller-report': ['consistent', 'inconsistent', 'very-inconsistent', 'neutral'],
        'senate-volume-five': ['very-consistent', 'inconsistent', 'very-inconsistent', 'neutral'],
        'no-court-has-tried-it': ['neutral', 'consistent', 'consistent', 'consistent'],
      },
    },
    settled: [
      {
        item: 'mueller-report',
        claim: 'never-on-state-level',
        mark: 'inconsistent',
        reason:
          'Staged for this dossier. The finding speaks of the government; the denial could only stand if the thefts were none of its doing.',
      },
      {
        item: 'indictment-2018',
        claim: 'hackers-act-alone',
        mark: 'very-inconsistent',
        reason: 'Staged for this dossier. Officers who are named with their units do not act of their own will.',
      },
      {
        item: 'senate-volume-five',
        claim: 'ordered-campaign',
        mark: 'consistent',
        reason: 'Staged for this dossier. It fits an order and does not show one.',
      },
    ],
  },
];
