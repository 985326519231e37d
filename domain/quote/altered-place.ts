import { alignWords } from './align-words';
import type { Part } from './describe';
import { fitWords, type Kept } from './fit-words';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';
import type { Stretch } from './stretch';
import type { Region } from './surroundings';

/** A part at its place in other words: where it now stands (words of the new text, `from` to before `to`), what was kept, and the weight of all three. */
export type AlteredPart = Region & {
  readonly kept: readonly Kept[];
  readonly keptWeight: number;
  readonly oldWeight: number;
  readonly nextWeight: number;
};

const weightBetween = (lows: Int32Array, weights: Uint8Array, from: number, to: number) => {
  let sum = 0;
  for (let at = from; at < to; at++) sum += numberAt(weights, numberAt(lows, at));
  return sum;
};

/** Two spellings of a word: most of the shorter one begins or ends the longer one. */
const spelledAlike = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length > 40 || long.length - short.length > 3) return false;
  let [head, tail] = [0, 0];
  while (head < short.length && short[head] === long[head]) head++;
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail++;
  return head + tail >= 0.7 * long.length;
};

/** Between two kept words: what is spelled another way counts half. */
const respelled = ({ old, next, oldLow, nextLow, weights }: Pairing, kept: readonly Kept[]): number => {
  let sum = 0;
  for (const [k, one] of kept.entries()) {
    const after = kept[k + 1];
    if (!after || after.old - one.old !== after.next - one.next) continue;
    for (let step = 1; step < Math.min(after.old - one.old, 20); step++) {
      const [a, b] = [old.low[numberAt(old.ids, one.old + step)] ?? '', next.low[numberAt(next.ids, one.next + step)] ?? ''];
      if (a !== b && spelledAlike(a, b))
        sum += (numberAt(weights, numberAt(oldLow, one.old + step)) + numberAt(weights, numberAt(nextLow, one.next + step))) / 4;
    }
  }
  return sum;
};

const isQuoteMark = (word: string | undefined) => word === '"';

/** How far the new wording reaches beyond the first or last kept word: what replaced the lost words at that end, up to the old neighbour. */
const reach = (pairing: Pairing, part: Part, region: Region, edge: Kept, way: -1 | 1): number => {
  const { old, next, to, from } = pairing;
  const outside = way < 0 ? part.from - 1 : part.to;
  const lost = way < 0 ? edge.old - part.from : part.to - 1 - edge.old;
  if (lost === 0) return edge.next;
  const neighbour = outside >= 0 && outside < old.count ? numberAt(to, outside) : way < 0 ? -1 : next.count;
  const isThere =
    (outside < 0 || outside >= old.count || numberAt(to, outside) >= 0) && (way < 0 ? neighbour < edge.next : neighbour > edge.next);
  const gap = Math.abs(neighbour - edge.next) - 1;
  const most = isThere && gap <= 2 * lost + 6 ? gap : lost;
  const marks = (index: typeof old, at: number) => isQuoteMark(index.words[numberAt(index.ids, at)]);
  const isOthers = (at: number) => numberAt(from, at) >= 0 && (numberAt(from, at) < part.from || numberAt(from, at) >= part.to);
  let hadMarks = false;
  for (let at = way < 0 ? part.from : edge.old + 1; at < (way < 0 ? edge.old : part.to); at++) hadMarks ||= marks(old, at);
  let end = edge.next;
  for (let k = 0; k < most; k++) {
    const at = end + way;
    if (at < region.from || at >= region.to || isOthers(at) || (!hadMarks && marks(next, at))) break;
    if (next.paragraphOf[at] !== next.paragraphOf[edge.next]) break;
    if (!isThere && next.sentenceOf[at] !== next.sentenceOf[edge.next]) break;
    end = at;
  }
  return end;
};

/** A word counts as kept when it is kept whole: "can" is not kept in "can't", nor "5" in "1.5". */
const keptWhole = ({ old, next, oldExact, nextExact }: Pairing, { old: o, next: n }: Kept): boolean => {
  const sameGlue = old.glued[o] === next.glued[n] && (old.glued[o + 1] ?? 0) === (next.glued[n + 1] ?? 0);
  const sameBefore = !old.glued[o] || oldExact[o - 1] === nextExact[n - 1];
  return sameGlue && sameBefore && (!old.glued[o + 1] || oldExact[o + 1] === nextExact[n + 1]);
};

/** What was kept between the edge of a part and its first or last kept word, too little to be found on its own. */
const keptAtEdge = (pairing: Pairing, stretch: Stretch): Kept[] => {
  const kept: Kept[] = [];
  const { oldLow, nextLow, weights } = pairing;
  alignWords(
    oldLow,
    nextLow,
    stretch,
    (at) => numberAt(weights, numberAt(oldLow, at)),
    (old, next) => kept.push({ old, next }),
  );
  return kept.sort((a, b) => a.old - b.old);
};

/** The new wording of a part in a region, whatever it is worth; null when no word of it is left there. */
export const alteredPart = (pairing: Pairing, part: Part, region: Region): AlteredPart | null => {
  const fitted = fitWords(pairing, part, region);
  const [first, last] = [fitted[0], fitted[fitted.length - 1]];
  if (!first || !last) return null;
  let from = reach(pairing, part, region, first, -1);
  let end = reach(pairing, part, region, last, 1) + 1;
  const kept = [
    ...keptAtEdge(pairing, { oldFrom: part.from, oldTo: first.old, nextFrom: from, nextTo: first.next }),
    ...fitted,
    ...keptAtEdge(pairing, { oldFrom: last.old + 1, oldTo: part.to, nextFrom: last.next + 1, nextTo: end }),
  ].filter((one) => keptWhole(pairing, one));
  if (kept.length === 0) return null;
  while (from > 0 && pairing.next.glued[from]) from--;
  while (end < pairing.next.count && pairing.next.glued[end]) end++;
  const { oldLow, nextLow, weights } = pairing;
  const keptWeight = kept.reduce((sum, one) => sum + numberAt(weights, numberAt(oldLow, one.old)), 0) + respelled(pairing, kept);
  return {
    from,
    to: end,
    kept,
    keptWeight,
    oldWeight: weightBetween(oldLow, weights, part.from, part.to),
    nextWeight: weightBetween(nextLow, weights, from, end),
  };
};

/** The longest run of words that stayed beside each other. */
const longestRun = (kept: readonly Kept[]): number => {
  let [longest, run] = [0, 0];
  for (const [k, one] of kept.entries()) {
    const before = kept[k - 1];
    run = before && before.old + 1 === one.old && before.next + 1 === one.next ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
};

/**
 * Whether new wordings are still this quote with its words changed: half of the weight of both wordings is kept, or a long run of it is, or it was cut
 * and nothing added; and something that says something is kept, not only light words, unless the quote has no others.
 */
export const areAlike = ({ weights, oldLow }: Pairing, quote: readonly Part[], places: readonly (AlteredPart | null)[]): boolean => {
  const found = places.filter((place) => place !== null);
  const kept = found.reduce((sum, place) => sum + place.keptWeight, 0);
  const next = found.reduce((sum, place) => sum + place.nextWeight, 0);
  const old = quote.reduce((sum, part) => sum + weightBetween(oldLow, weights, part.from, part.to), 0);
  const says = (at: number) => numberAt(weights, numberAt(oldLow, at)) > 4;
  const words = found.flatMap((place) => place.kept);
  const isLight = !quote.some((part) => Array.from({ length: part.to - part.from }, (_, k) => part.from + k).some(says));
  if (!(isLight ? words.length >= 3 : words.some((one) => says(one.old)))) return false;
  const run = Math.max(0, ...found.map((place) => longestRun(place.kept)));
  const isCut = run >= 4 && next <= 1.1 * kept;
  return 2 * kept >= 0.5 * (old + next) || ((run >= 8 || isCut) && kept >= 0.25 * old);
};
