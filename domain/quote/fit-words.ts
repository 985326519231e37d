import type { Part } from './describe';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';
import type { Region } from './surroundings';

/** A word of the quote and the word of the new text it is kept as, capitals aside. */
export type Kept = { readonly old: number; readonly next: number };

/** A table of more cells than this is not drawn: the place is narrowed first, or taken from how the texts were paired. */
const mostCells = 600_000;
const beside = 3;

/** Where in a long region most of what a part says stands together: words vote for the place the part would begin at. */
const narrowed = (pairing: Pairing, part: Part, region: Region): Region | null => {
  const { oldLow, nextLow, weights } = pairing;
  const size = part.to - part.from;
  const offsets = new Map<number, number>();
  for (let at = part.from; at < part.to && offsets.size < 400; at++)
    if (numberAt(weights, numberAt(oldLow, at)) > 4 && !offsets.has(numberAt(oldLow, at)))
      offsets.set(numberAt(oldLow, at), at - part.from);
  const votes = new Map<number, number>();
  let [best, most] = [-1, 1];
  for (let at = region.from; at < region.to; at++) {
    const offset = offsets.get(numberAt(nextLow, at));
    if (offset === undefined) continue;
    const bin = Math.floor(Math.max(0, at - offset - region.from) / size);
    const count = (votes.get(bin) ?? 0) + 1;
    votes.set(bin, count);
    if (count > most) [best, most] = [bin, count];
  }
  if (best < 0) return null;
  return { from: Math.max(region.from, region.from + (best - 1) * size), to: Math.min(region.to, region.from + (best + 3) * size) };
};

const fromPairing = ({ to }: Pairing, part: Part, region: Region): Kept[] => {
  const kept: Kept[] = [];
  for (let old = part.from; old < part.to; old++) {
    const next = numberAt(to, old);
    if (next >= region.from && next < region.to) kept.push({ old, next });
  }
  return kept;
};

/**
 * The stretch of a region that a part fits best, as the words kept there: local alignment (T. F. Smith and M. S. Waterman, 1981) by the weight of words,
 * runs before scattered words, every word between costing a little. Words of the new text that belong to another passage of the old one do not count.
 */
export const fitWords = (pairing: Pairing, part: Part, region: Region): Kept[] => {
  const n = part.to - part.from;
  if (n * (region.to - region.from) > mostCells) {
    const within = n * n * 4 <= mostCells ? narrowed(pairing, part, region) : null;
    return within ? fitWords(pairing, part, within) : fromPairing(pairing, part, region);
  }
  const { oldLow, nextLow, weights, from } = pairing;
  const m = region.to - region.from;
  const wide = m + 1;
  const best = new Int32Array((n + 1) * wide);
  const kept = new Int32Array((n + 1) * wide);
  let [top, topAt] = [0, 0];
  for (let i = 1; i <= n; i++) {
    const word = numberAt(oldLow, part.from + i - 1);
    const worth = numberAt(weights, word);
    for (let j = 1; j <= m; j++) {
      const at = i * wide + j;
      let value = Math.max(0, numberAt(best, at - wide) - 1, numberAt(best, at - 1) - 1);
      const next = region.from + j - 1;
      const owner = numberAt(from, next);
      if (word === nextLow[next] && (owner < 0 || (owner >= part.from && owner < part.to))) {
        const run = numberAt(kept, at - wide - 1);
        const here = worth + Math.max(numberAt(best, at - wide - 1), run > 0 ? run + beside : 0);
        kept[at] = here;
        if (here > value) value = here;
        if (here > top) [top, topAt] = [here, at];
      }
      best[at] = value;
    }
  }
  return walkBack(best, kept, wide, topAt).map(([i, j]) => ({ old: part.from + i - 1, next: region.from + j - 1 }));
};

const walkBack = (best: Int32Array, kept: Int32Array, wide: number, end: number): [number, number][] => {
  const found: [number, number][] = [];
  let [at, mustKeep] = [end, end > 0];
  while (at > wide && at % wide > 0) {
    if (mustKeep || (numberAt(kept, at) > 0 && best[at] === kept[at])) {
      found.push([Math.floor(at / wide), at % wide]);
      const before = at - wide - 1;
      const run = numberAt(kept, before);
      mustKeep = run > 0 && run + beside >= numberAt(best, before);
      at = before;
      if (!mustKeep && numberAt(best, at) === 0) break;
    } else if (numberAt(best, at) === 0) break;
    else at = numberAt(best, at) === numberAt(best, at - 1) - 1 ? at - 1 : at - wide;
  }
  return found.reverse();
};
