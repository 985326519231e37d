import type { Scale } from '../scale';

/** Whether a commitment was kept. */
export const commitments: Scale = {
  key: 'commitments',
  version: 1,
  name: 'Was it kept',
  question: 'so',
  ordered: true,
  kinds: ['commitment'],
  ratings: [
    { key: 'kept', word: 'Kept', inside: 'best', rung: 3 },
    { key: 'in-part', word: 'In part', inside: 'half', rung: 2 },
    { key: 'broken', word: 'Broken', inside: 'worst', rung: 1 },
    { key: 'pending', word: 'Pending', inside: 'wait', rung: null },
    { key: 'not-enough-evidence', word: 'Not enough evidence', inside: 'dots', rung: null },
  ],
};
