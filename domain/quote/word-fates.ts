import type { TextIndex } from './index-text';
import { movedSentences } from './moved-sentences';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';

/** What became of a word: it only stands here (`gone` to the other text), or stays, or stays in other typography, or stands elsewhere, out of order. */
export const Fate = { gone: 0, same: 1, typo: 2, moved: 3, movedTypo: 4 } as const;

/** The fates of the words of one text, whole words at a time (don|'|t is one), and the number of the passage a moved word belongs to. */
export type Fates = { readonly fate: Uint8Array; readonly passage: Int32Array };
export type BothFates = { readonly old: Fates; readonly next: Fates };

const open = ({ count }: TextIndex): Fates => ({ fate: new Uint8Array(count), passage: new Int32Array(count) });

const groupEnd = ({ glued, count }: TextIndex, from: number) => {
  let end = from + 1;
  while (end < count && glued[end]) end++;
  return end;
};

const written = ({ text, starts, ends }: TextIndex, from: number, to: number) => text.slice(numberAt(starts, from), numberAt(ends, to - 1));

/** Marks a whole word and its counterpart, if they are the same word but for typography. */
const mark = ({ old, next, oldExact, nextExact }: Pairing, fates: BothFates, from: number, there: number, passage: number) => {
  const end = groupEnd(old, from);
  if (next.glued[there] || groupEnd(next, there) - there !== end - from) return;
  for (let k = 0; k < end - from; k++) if (oldExact[from + k] !== nextExact[there + k]) return;
  const isTypo = written(old, from, end) !== written(next, there, there + end - from);
  const fate = passage > 0 ? (isTypo ? Fate.movedTypo : Fate.moved) : isTypo ? Fate.typo : Fate.same;
  fates.old.fate.fill(fate, from, end);
  fates.old.passage.fill(passage, from, end);
  fates.next.fate.fill(fate, there, there + end - from);
  fates.next.passage.fill(passage, there, there + end - from);
};

/**
 * The fate of every word of two texts held against each other. Moved passages are numbered from 1 in the order of the old text; sentences that went
 * together are one passage.
 */
export const wordFates = (pairing: Pairing): BothFates => {
  const { old, next, to, strayTo, strayed } = pairing;
  const fates = { old: open(old), next: open(next) };
  for (let at = 0; at < old.count; at = groupEnd(old, at)) if (numberAt(to, at) >= 0) mark(pairing, fates, at, numberAt(to, at), 0);
  let [passage, before] = [0, { old: -2, next: -2 }];
  for (const one of movedSentences(pairing)) {
    if (one.old !== before.old + 1 || one.next !== before.next + 1) passage++;
    const [from, end] = [numberAt(old.sentences, one.old), numberAt(old.sentences, one.old + 1)];
    const shift = numberAt(next.sentences, one.next) - from;
    for (let at = from; at < end; at = groupEnd(old, at)) {
      const there = numberAt(strayed, one.old) >= 0 ? numberAt(strayTo, at) : at + shift;
      if (there >= 0) mark(pairing, fates, at, there, passage);
    }
    before = one;
  }
  return fates;
};
