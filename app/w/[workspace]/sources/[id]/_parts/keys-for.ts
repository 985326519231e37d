import type { KeyGroup } from '@/app/_ui/key-bar';
import { isRejected, isWaiting } from './reader-items';
import type { ReaderState } from './use-reader';

const going: KeyGroup = { of: ['reader-next', 'reader-previous'], words: 'next, previous' };
const edges: KeyGroup = { of: ['shrink', 'grow'], words: 'shrink, grow by a word' };

/** The keys worth knowing along the foot: for what is open on the selected card, else for what is selected. */
export const keysFor = ({ current, bulk, splitting }: ReaderState): readonly KeyGroup[] => {
  if (bulk.bulk) return ['bulk-do', 'bulk-other', 'bulk-leave'];
  if (splitting)
    return [
      { of: ['split-earlier', 'split-later'], words: 'by a word' },
      { of: ['split-sentence-up', 'split-sentence-down'], words: 'by a sentence' },
      'split-do',
      'split-leave',
    ];
  if (current?.type === 'drift') return [going, 'drift-follow', 'drift-keep', 'drift-withdrawn', 'drift', 'quote', 'undo'];
  if (current && isRejected(current))
    return [going, { of: ['reject'], words: 'take back' }, { of: ['rejected'], words: 'put the rejected away' }, 'undo'];
  if (current && !isWaiting(current)) return [going, 'edit', edges, 'quote', 'link', 'undo'];
  return [
    going,
    'accept',
    'edit',
    'reject',
    { of: ['accept-direct'], words: 'all direct' },
    { of: ['merge'], words: 'merge' },
    { of: ['split'], words: 'split' },
    { of: ['why'], words: 'why' },
    'undo',
  ];
};
