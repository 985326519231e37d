import { areSound, type Span } from '@/domain/text/span';
import { indexText, type TextIndex } from './index-text';
import { numberAt } from './number-at';

/**
 * One span of a quote as words of its text: `from` to before `to`. A span may begin or end inside a word (`cutStart`, `cutEnd` in UTF-16 units of that word,
 * 0 where it does not) or hold white space at its ends (`lead`, `tail`).
 */
export type Part = {
  readonly from: number;
  readonly to: number;
  readonly cutStart: number;
  readonly cutEnd: number;
  readonly lead: number;
  readonly tail: number;
};

/** What a quote is found again by: its words, and the whole text they were taken from as surroundings. */
export type Description = { readonly index: TextIndex; readonly spans: readonly Span[]; readonly parts: readonly Part[] };

/** The first place in an ordered list with a value above `value`. */
const firstAbove = (list: Uint32Array, value: number): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(list, middle) > value) high = middle;
    else low = middle + 1;
  }
  return low;
};

const partOf = (index: TextIndex, [start, end]: Span): Part | null => {
  const from = firstAbove(index.ends, start);
  const to = firstAbove(index.starts, end - 1);
  if (from >= to) return null;
  const [first, last] = [numberAt(index.starts, from), numberAt(index.ends, to - 1)];
  return {
    from,
    to,
    cutStart: Math.max(0, start - first),
    cutEnd: Math.max(0, last - end),
    lead: Math.max(0, first - start),
    tail: Math.max(0, end - last),
  };
};

/**
 * Describes the quote at `spans` (UTF-16 units) of a text, given as it is or made ready by `indexText`, to be found again by `match`.
 * Throws a RangeError for spans that no anchor can have (`anchorOf` refuses them) and for spans of white space alone.
 */
export const describe = (text: string | TextIndex, spans: readonly Span[]): Description => {
  const index = typeof text === 'string' ? indexText(text) : text;
  if (!areSound(index.text, spans)) throw new RangeError('the spans are not sound in this text');
  const parts = spans.flatMap((span) => partOf(index, span) ?? []);
  if (parts.length === 0) throw new RangeError('the spans hold nothing but white space');
  return { index, spans, parts };
};
