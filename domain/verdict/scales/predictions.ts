import type { Scale } from '../scale';

/** What became of a prediction. */
export const predictions: Scale = {
  key: 'predictions',
  version: 1,
  name: 'Did it come true',
  question: 'so',
  ordered: true,
  kinds: ['prediction'],
  ratings: [
    { key: 'came-true', word: 'Came true', inside: 'best', rung: 3 },
    { key: 'in-part', word: 'In part', inside: 'half', rung: 2 },
    { key: 'did-not', word: 'Did not', inside: 'worst', rung: 1 },
    { key: 'pending', word: 'Pending', inside: 'wait', rung: null },
    { key: 'not-enough-evidence', word: 'Not enough evidence', inside: 'dots', rung: null },
  ],
};
