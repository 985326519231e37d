import { alignSequence } from './align-sequence';
import { alignWords } from './align-words';
import { findWhole } from './find-whole';
import type { TextIndex } from './index-text';
import { numberAt } from './number-at';
import { pairSentences, strayPairs } from './pair-sentences';
import { type SharedNumbers, shareNumbers } from './shared-numbers';

/**
 * An old text held against a new one, sentence by sentence and word by word. `to` and `from` give for a word its place in the other text, −1 where it has
 * none; they keep the order of both texts. `strayTo` does the same for what went elsewhere. `sentenceTo` and `strayed` say it of sentences.
 */
export type Pairing = SharedNumbers & {
  readonly old: TextIndex;
  readonly next: TextIndex;
  readonly to: Int32Array;
  readonly from: Int32Array;
  readonly sentenceTo: Int32Array;
  readonly sentenceFrom: Int32Array;
  readonly strayTo: Int32Array;
  readonly strayed: Int32Array;
};

/** Equal sentences get equal numbers, in both texts. */
const sentenceKeys = (indexes: readonly { index: TextIndex; words: Int32Array }[]): Int32Array[] => {
  const known = new Map<string, { words: Int32Array; from: number; to: number; key: number }[]>();
  let keys = 0;
  return indexes.map(({ index, words }) =>
    Int32Array.from({ length: Math.max(0, index.sentences.length - 1) }, (_, s) => {
      const [from, to] = [numberAt(index.sentences, s), numberAt(index.sentences, s + 1)];
      let hash = 0;
      for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x01000193) ^ numberAt(words, at)) | 0;
      const name = `${hash} ${to - from}`;
      const like = known.get(name) ?? [];
      const same = like.find((one) => {
        for (let at = 0; at < to - from; at++) if (one.words[one.from + at] !== words[from + at]) return false;
        return true;
      });
      if (same) return same.key;
      like.push({ words, from, to, key: keys });
      known.set(name, like);
      return keys++;
    }),
  );
};

const wordsOf = (index: TextIndex, sentence: number) => numberAt(index.sentences, sentence + 1) - numberAt(index.sentences, sentence);

const open = (old: TextIndex, next: TextIndex): Pairing => ({
  ...shareNumbers(old, next),
  old,
  next,
  to: new Int32Array(old.count).fill(-1),
  from: new Int32Array(next.count).fill(-1),
  strayTo: new Int32Array(old.count).fill(-1),
  sentenceTo: new Int32Array(Math.max(0, old.sentences.length - 1)).fill(-1),
  sentenceFrom: new Int32Array(Math.max(0, next.sentences.length - 1)).fill(-1),
  strayed: new Int32Array(Math.max(0, old.sentences.length - 1)).fill(-1),
});

/** The whole old text stands in the new one: only something before and behind it was added. */
const shift = (pairing: Pairing, by: number): Pairing => {
  const { old, next, to, from, sentenceTo, sentenceFrom } = pairing;
  for (let at = 0; at < old.count; at++) {
    to[at] = at + by;
    from[at + by] = at;
  }
  for (let s = 0; s < sentenceTo.length; s++) {
    const there = numberAt(next.sentenceOf, numberAt(old.sentences, s) + by);
    sentenceTo[s] = there;
    sentenceFrom[there] = s;
  }
  return pairing;
};

const pairUp = (pairing: Pairing): Pairing => {
  const { old, next, to, from, strayTo, sentenceTo, sentenceFrom, strayed, oldLow, nextLow, weights } = pairing;
  const [oldKeys, nextKeys] = sentenceKeys([
    { index: old, words: pairing.oldExact },
    { index: next, words: pairing.nextExact },
  ]);
  if (!oldKeys || !nextKeys) return pairing;
  const whole = { oldFrom: 0, oldTo: oldKeys.length, nextFrom: 0, nextTo: nextKeys.length };
  const pair = (s: number, n: number) => {
    sentenceTo[s] = n;
    sentenceFrom[n] = s;
  };
  alignSequence(oldKeys, nextKeys, whole, (s) => wordsOf(old, s), pair);
  pairSentences(pairing, pair);
  for (let s = 0; s < sentenceTo.length; s++) {
    const n = numberAt(sentenceTo, s);
    if (n < 0) continue;
    const stretch = stretchOf(old, next, s, n);
    const keep = (i: number, j: number) => {
      to[i] = j;
      from[j] = i;
    };
    if (oldKeys[s] === nextKeys[n]) for (let k = 0; k < wordsOf(old, s); k++) keep(stretch.oldFrom + k, stretch.nextFrom + k);
    else alignWords(oldLow, nextLow, stretch, (i) => numberAt(weights, numberAt(oldLow, i)), keep);
  }
  for (const [s, n] of strayPairs(pairing, oldKeys, nextKeys)) {
    strayed[s] = n;
    alignWords(
      oldLow,
      nextLow,
      stretchOf(old, next, s, n),
      (i) => numberAt(weights, numberAt(oldLow, i)),
      (i, j) => {
        strayTo[i] = j;
      },
    );
  }
  return pairing;
};

const stretchOf = (old: TextIndex, next: TextIndex, s: number, n: number) => ({
  oldFrom: numberAt(old.sentences, s),
  oldTo: numberAt(old.sentences, s + 1),
  nextFrom: numberAt(next.sentences, n),
  nextTo: numberAt(next.sentences, n + 1),
});

/** Where the whole old text stands in the new one, to the letter before but for typography; undefined when something in it was changed. */
const wholeAt = ({ old, next, oldExact, nextExact }: Pairing): number | undefined => {
  const found = findWhole(nextExact, oldExact, 0, old.count, 100);
  const letter = found.length > 1 ? next.text.indexOf(old.text) + numberAt(old.starts, 0) : -1;
  return found.find((at) => numberAt(next.starts, at) === letter) ?? found[0];
};

const known = new WeakMap<TextIndex, WeakMap<TextIndex, Pairing>>();

/** Holds two texts against each other; done once for two indexes, and remembered as long as they are. */
export const pairTexts = (old: TextIndex, next: TextIndex): Pairing => {
  const ofNext = known.get(next) ?? new WeakMap<TextIndex, Pairing>();
  known.set(next, ofNext);
  const found = ofNext.get(old);
  if (found) return found;
  const opened = open(old, next);
  const at = wholeAt(opened);
  const pairing = at === undefined ? pairUp(opened) : shift(opened, at);
  ofNext.set(old, pairing);
  return pairing;
};
