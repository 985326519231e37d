import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';

/** An old sentence and where it went, out of the order of the rest. */
export type Moved = { readonly old: number; readonly next: number };

/** A shorter sentence that turns up elsewhere is chance ("He nodded."), unless it is a paragraph of its own. */
const fewest = 3;

const sizeOf = (sentences: Uint32Array, s: number) => numberAt(sentences, s + 1) - numberAt(sentences, s);

const isParagraph = ({ sentences, paragraphOf, count }: Pairing['old'], s: number) => {
  const [from, to] = [numberAt(sentences, s), numberAt(sentences, s + 1)];
  return (from === 0 || paragraphOf[from - 1] !== paragraphOf[from]) && (to === count || paragraphOf[to] !== paragraphOf[to - 1]);
};

/** The sentence as one string that only the same words make; null when it is too short to tell anything. */
const keyOf = (index: Pairing['old'], exact: Int32Array, s: number) =>
  sizeOf(index.sentences, s) >= fewest || isParagraph(index, s)
    ? exact.subarray(numberAt(index.sentences, s), numberAt(index.sentences, s + 1)).join(' ')
    : null;

/**
 * The sentences that went elsewhere: those `pairTexts` found, and those left on both sides in the very same words, the first with the first. In the order
 * of the old text; each sentence once.
 */
export const movedSentences = (pairing: Pairing): Moved[] => {
  const { old, next, oldExact, nextExact, sentenceTo, sentenceFrom, strayed } = pairing;
  const taken = new Set<number>(strayed);
  const left = new Map<string, number[]>();
  for (let n = sentenceFrom.length - 1; n >= 0; n--) {
    if (numberAt(sentenceFrom, n) >= 0 || taken.has(n)) continue;
    const key = keyOf(next, nextExact, n);
    if (key === null) continue;
    const like = left.get(key);
    if (like) like.push(n);
    else left.set(key, [n]);
  }
  const moved: Moved[] = [];
  for (let s = 0; s < sentenceTo.length; s++) {
    if (numberAt(sentenceTo, s) >= 0) continue;
    const key = numberAt(strayed, s) < 0 ? keyOf(old, oldExact, s) : null;
    const there = key === null ? numberAt(strayed, s) : left.get(key)?.pop();
    if (there !== undefined && there >= 0) moved.push({ old: s, next: there });
  }
  return moved;
};
