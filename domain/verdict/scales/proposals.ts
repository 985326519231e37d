import type { Scale } from '../scale';

/** What became of a proposal. */
export const proposals: Scale = {
  key: 'proposals',
  version: 1,
  name: 'Was it accepted',
  question: 'so',
  ordered: true,
  kinds: ['proposal'],
  ratings: [
    { key: 'accepted', word: 'Accepted', inside: 'best', rung: 3 },
    { key: 'in-part', word: 'In part', inside: 'half', rung: 2 },
    { key: 'rejected', word: 'Rejected', inside: 'worst', rung: 1 },
    { key: 'unanswered', word: 'Unanswered', inside: 'wait', rung: null },
    { key: 'not-enough-evidence', word: 'Not enough evidence', inside: 'dots', rung: null },
  ],
};
