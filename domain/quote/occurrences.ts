import type { Part } from './describe';
import { findWhole } from './find-whole';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';
import { edgesHold } from './word-edges';

/** Enough to choose from. */
const most = 400;
/** Comparisons of words before the plain search gives way to the one whose cost does not depend on what repeats. */
const budget = 60_000;

/** The places of the rarest word of a part in the new text, and where in the part it stands; null when a word is nowhere. */
const rarest = ({ nextExact, oldExact, next }: Pairing, part: Part) => {
  let [offset, fewest] = [0, Number.POSITIVE_INFINITY];
  for (let at = part.from; at < part.to; at++) {
    const id = numberAt(oldExact, at);
    if (id >= next.words.length) return null;
    const many = numberAt(next.placesFrom, id + 1) - numberAt(next.placesFrom, id);
    if (many === 0) return null;
    if (many < fewest) [offset, fewest] = [at - part.from, many];
    if (many === 1) break;
  }
  const id = numberAt(oldExact, part.from + offset);
  return nextExact.length === 0 ? null : { offset, from: numberAt(next.placesFrom, id), to: numberAt(next.placesFrom, id + 1) };
};

/** Where the very words of a part stand in the new text, as first words, between two words. */
export const occurrences = (pairing: Pairing, part: Part, from = 0, to = pairing.next.count): number[] => {
  const { oldExact, nextExact, next } = pairing;
  const start = rarest(pairing, part);
  const size = part.to - part.from;
  if (!start || to - from < size) return [];
  const found: number[] = [];
  let left = budget;
  for (let i = start.from; i < start.to && found.length < most; i++) {
    const at = numberAt(next.places, i) - start.offset;
    if (at < from || at + size > to) continue;
    let k = 0;
    while (k < size && oldExact[part.from + k] === nextExact[at + k]) k++;
    left -= k + 1;
    if (left < 0)
      return findWhole(nextExact.subarray(from, to), oldExact, part.from, part.to, most)
        .map((place) => place + from)
        .filter((place) => edgesHold(pairing, part, place));
    if (k === size && edgesHold(pairing, part, at)) found.push(at);
  }
  return found;
};

/** How many words around an occurrence are those around the quote, up to 40 on each side; an end of the text that stayed one counts as a word. */
export const contextAround = ({ oldExact, nextExact }: Pairing, part: Part, at: number): number => {
  let [before, after] = [0, 0];
  const [size, most] = [part.to - part.from, 40];
  while (before < most && oldExact[part.from - 1 - before] === nextExact[at - 1 - before]) {
    before++;
    if (part.from - before < 0) break;
  }
  while (after < most && oldExact[part.to + after] === nextExact[at + size + after]) {
    after++;
    if (part.to + after > oldExact.length) break;
  }
  return before + after;
};

/** True when these words of the new text are those of another passage of the old one, which is still at its place. */
export const isTaken = ({ from }: Pairing, part: Part, at: number): boolean => {
  const [first, size] = [numberAt(from, at), part.to - part.from];
  if (first < 0 || first === part.from) return false;
  return numberAt(from, at + size - 1) === first + size - 1;
};
