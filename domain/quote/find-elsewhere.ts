import type { Description, Part } from './describe';
import { numberAt } from './number-at';
import { contextAround, isTaken, occurrences } from './occurrences';
import type { Pairing } from './pair-texts';

/** Where the whole quote stands elsewhere, the first word of each part; `free` when these words are not another passage of the old text. */
export type Elsewhere = { readonly at: readonly number[]; readonly free: boolean };

/** More words between the parts of an interrupted quote than there were. */
const slack = 60;
/** Candidates looked at closely. */
const most = 120;

const sizeOf = (part: Part) => part.to - part.from;

/** The other parts around a place of the longest one, in order and about as near as they were; null when one is not there. */
const around = (pairing: Pairing, parts: readonly Part[], longest: number, at: number): number[] | null => {
  const places: number[] = [];
  places[longest] = at;
  for (let k = longest + 1; k < parts.length; k++) {
    const [before, part] = [parts[k - 1], parts[k]];
    if (!before || !part) return null;
    const end = numberAt(places, k - 1) + sizeOf(before);
    const found = occurrences(pairing, part, end, Math.min(pairing.next.count, end + part.from - before.to + slack + sizeOf(part)))[0];
    if (found === undefined) return null;
    places[k] = found;
  }
  for (let k = longest - 1; k >= 0; k--) {
    const [part, after] = [parts[k], parts[k + 1]];
    if (!part || !after) return null;
    const start = numberAt(places, k + 1);
    const found = occurrences(pairing, part, Math.max(0, start - (after.from - part.to) - slack - sizeOf(part)), start).at(-1);
    if (found === undefined) return null;
    places[k] = found;
  }
  return places;
};

/** The best occurrence of the whole quote anywhere: one that is no other passage's before one that is, then the one whose surroundings are most the same, then the nearest. */
export const findElsewhere = (pairing: Pairing, { parts }: Description): Elsewhere | null => {
  const longest = parts.reduce((best, part, k) => (sizeOf(part) > sizeOf(parts[best] ?? part) ? k : best), 0);
  const main = parts[longest];
  if (!main) return null;
  const wanted = (main.from / Math.max(1, pairing.old.count)) * pairing.next.count;
  const candidates = occurrences(pairing, main)
    .map((at) => ({ at, free: !isTaken(pairing, main, at), context: contextAround(pairing, main, at) }))
    .sort((a, b) => Number(b.free) - Number(a.free) || b.context - a.context || Math.abs(a.at - wanted) - Math.abs(b.at - wanted));
  for (const { at, free } of candidates.slice(0, most)) {
    const places = around(pairing, parts, longest, at);
    if (places) return { at: places, free };
  }
  return null;
};
