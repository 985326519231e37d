import type { TextIndex } from './index-text';
import { numberAt } from './number-at';
import { lightWords } from './tables/light-words';

/**
 * The words of two texts in one numbering: `exact` tells capitals apart, `low` does not. What a word counts (by its low number): 10 for one that says
 * something, 4 for a light one, 1 for a sign.
 */
export type SharedNumbers = {
  readonly oldExact: Int32Array;
  readonly nextExact: Int32Array;
  readonly oldLow: Int32Array;
  readonly nextLow: Int32Array;
  readonly weights: Uint8Array;
};

const wordLike = /[\p{L}\p{N}]/u;
export const weightOf = (low: string): number => (!wordLike.test(low) ? 1 : lightWords.has(low) ? 4 : 10);

export const shareNumbers = (old: TextIndex, next: TextIndex): SharedNumbers => {
  const lowNumbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const found = lowNumbers.get(word) ?? lowNumbers.size;
    lowNumbers.set(word, found);
    return found;
  };
  const nextLows = Int32Array.from(next.low, numberOf);
  const oldLows = Int32Array.from(old.low, numberOf);
  const oldExacts = Int32Array.from(old.words, (word, id) => next.idOf.get(word) ?? next.words.length + id);
  return {
    oldExact: renumbered(old.ids, oldExacts),
    nextExact: Int32Array.from(next.ids),
    oldLow: renumbered(old.ids, oldLows),
    nextLow: renumbered(next.ids, nextLows),
    weights: Uint8Array.from([...lowNumbers.keys()], weightOf),
  };
};

const renumbered = (ids: Uint32Array, numbers: Int32Array): Int32Array => {
  const found = new Int32Array(ids.length);
  for (let at = 0; at < ids.length; at++) found[at] = numberAt(numbers, numberAt(ids, at));
  return found;
};
