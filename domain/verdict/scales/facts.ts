import type { Scale } from '../scale';

/** Four outcomes as AVeriTeC has them (Schlichtkrull et al. 2023), so that not enough is never mistaken for conflicting. */
export const facts: Scale = {
  key: 'facts',
  version: 1,
  name: 'Is it so',
  question: 'so',
  ordered: false,
  kinds: ['assertion', 'accusation', 'denial'],
  ratings: [
    { key: 'supported', word: 'Supported', inside: 'best', rung: 2 },
    { key: 'refuted', word: 'Refuted', inside: 'worst', rung: 1 },
    { key: 'conflicting-evidence', word: 'Conflicting evidence', inside: 'half', rung: null },
    { key: 'not-enough-evidence', word: 'Not enough evidence', inside: 'dots', rung: null },
    { key: 'not-checkable', word: 'Not checkable', inside: 'na', rung: null },
  ],
};
