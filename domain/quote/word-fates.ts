import type { TextIndex } from './index-text';
import { movedSentences } from './moved-sentences';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';

/** What became of a word: it only stands here (`gone` to the other text), or stays, or stays in other typography, or stands elsewhere, out of order. */
export const Fate = { gone: 0, same: 1, typo: 2, moved: 3, movedTypo: 4 } as const;

/**
 * The fates of the words of one text, whole words at a time (don|'|t is one). `run` is the same number in both texts for words that stayed beside each
 * other in both, and another count for the passages that moved; 0 for words that are gone.
 */
export type Fates = { readonly fate: Uint8Array; readonly run: Int32Array };
export type BothFates = { readonly old: Fates; readonly next: Fates };

const open = ({ count }: TextIndex): Fates => ({ fate: new Uint8Array(count), run: new Int32Array(count) });

const groupEnd = ({ glued, count }: TextIndex, from: number) => {
  let end = from + 1;
  while (end < count && glued[end]) end++;
  return end;
};

const written = ({ text, starts, ends }: TextIndex, from: number, to: number) => text.slice(numberAt(starts, from), numberAt(ends, to - 1));

type Whole = { readonly from: number; readonly there: number; readonly size: number; readonly isTypo: boolean };

/** A whole word and its counterpart, if they are the same word but for typography. */
const wholeAt = ({ old, next, oldExact, nextExact }: Pairing, from: number, there: number): Whole | null => {
  const size = groupEnd(old, from) - from;
  if (there < 0 || next.glued[there] || groupEnd(next, there) - there !== size) return null;
  for (let k = 0; k < size; k++) if (oldExact[from + k] !== nextExact[there + k]) return null;
  return { from, there, size, isTypo: written(old, from, from + size) !== written(next, there, there + size) };
};

const mark = (fates: BothFates, { from, there, size }: Whole, fate: number, run: number) => {
  fates.old.fate.fill(fate, from, from + size);
  fates.old.run.fill(run, from, from + size);
  fates.next.fate.fill(fate, there, there + size);
  fates.next.run.fill(run, there, there + size);
};

/** The words that stayed; a run ends where either text has other words, another paragraph or another typography. */
const markKept = (pairing: Pairing, fates: BothFates) => {
  const { old, next, to } = pairing;
  let [run, before]: [number, Whole | null] = [0, null];
  for (let at = 0; at < old.count; at = groupEnd(old, at)) {
    const whole = wholeAt(pairing, at, numberAt(to, at));
    if (!whole) continue;
    const goesOn =
      before !== null &&
      before.from + before.size === at &&
      before.there + before.size === whole.there &&
      before.isTypo === whole.isTypo &&
      old.paragraphOf[at] === old.paragraphOf[at - 1] &&
      next.paragraphOf[whole.there] === next.paragraphOf[whole.there - 1];
    if (!goesOn) run++;
    mark(fates, whole, whole.isTypo ? Fate.typo : Fate.same, run);
    before = whole;
  }
};

/**
 * The fate of every word of two texts held against each other. Moved passages are numbered from 1 in the order of the old text; sentences that went
 * together are one passage.
 */
export const wordFates = (pairing: Pairing): BothFates => {
  const { old, next, strayTo, strayed } = pairing;
  const fates = { old: open(old), next: open(next) };
  markKept(pairing, fates);
  let [passage, before] = [0, { old: -2, next: -2 }];
  for (const one of movedSentences(pairing)) {
    if (one.old !== before.old + 1 || one.next !== before.next + 1) passage++;
    const [from, end] = [numberAt(old.sentences, one.old), numberAt(old.sentences, one.old + 1)];
    const shift = numberAt(next.sentences, one.next) - from;
    for (let at = from; at < end; at = groupEnd(old, at)) {
      const whole = wholeAt(pairing, at, numberAt(strayed, one.old) >= 0 ? numberAt(strayTo, at) : at + shift);
      if (whole) mark(fates, whole, whole.isTypo ? Fate.movedTypo : Fate.moved, passage);
    }
    before = one;
  }
  return fates;
};
