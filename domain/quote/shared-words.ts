import { alignWords } from './align-words';
import { indexText, type TextIndex } from './index-text';
import { numberAt } from './number-at';
import { shareNumbers } from './shared-numbers';

/** A stretch of a text: in both texts, or in this one alone. */
export type SharedStretch = { readonly shared: boolean; readonly text: string };

/**
 * Two texts word by word: each as it stands, cut where words that both have begin and end. The stretches of a text together are that text, and as many
 * words are shared in the one as in the other: those of one alignment, in order, letter case aside.
 */
export const sharedWords = (one: string, other: string): { readonly a: readonly SharedStretch[]; readonly b: readonly SharedStretch[] } => {
  const [a, b] = [indexText(one), indexText(other)];
  const numbers = shareNumbers(a, b);
  const [inA, inB] = [new Uint8Array(a.count), new Uint8Array(b.count)];
  alignWords(
    numbers.oldLow,
    numbers.nextLow,
    { oldFrom: 0, oldTo: a.count, nextFrom: 0, nextTo: b.count },
    (at) => numberAt(numbers.weights, numberAt(numbers.oldLow, at)),
    (i, j) => {
      inA[i] = 1;
      inB[j] = 1;
    },
  );
  return { a: stretchesOf(a, inA), b: stretchesOf(b, inB) };
};

/** White space between words goes with the word before it, that in front of all with the first. */
const stretchesOf = ({ text, starts, count }: TextIndex, isShared: Uint8Array): SharedStretch[] => {
  if (count === 0) return text === '' ? [] : [{ shared: false, text }];
  const found: SharedStretch[] = [];
  let from = 0;
  for (let at = 1; at <= count; at++) {
    if (at < count && isShared[at] === isShared[at - 1]) continue;
    const to = at < count ? numberAt(starts, at) : text.length;
    found.push({ shared: isShared[at - 1] === 1, text: text.slice(from, to) });
    from = to;
  }
  return found;
};
