import { kinds } from '@/domain/attribution/kind';
import type { Scale } from '../scale';

/** Were these words said, by this speaker, on this occasion, in this sense? The same for every kind of claim. */
export const said: Scale = {
  key: 'said',
  version: 1,
  name: 'Was it said',
  question: 'said',
  ordered: true,
  kinds,
  ratings: [
    { key: 'said', word: 'Said', inside: 'best', rung: 5 },
    { key: 'in-substance', word: 'In substance', inside: 'half', rung: 4 },
    { key: 'out-of-context', word: 'Out of context', inside: 'half', rung: 3 },
    { key: 'altered', word: 'Altered', inside: 'worst', rung: 2 },
    { key: 'not-said', word: 'Not said', inside: 'worst', rung: 1 },
    { key: 'not-established', word: 'Not established', inside: 'dots', rung: null },
  ],
};
