import type { Part } from './describe';
import { characterKind, Kind } from './fold-text';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Whether a place between two characters of a script without spaces divides two words (Unicode Standard Annex 29 with a dictionary). True elsewhere. */
const dividesUnspaced = (text: string, place: number): boolean => {
  if (place <= 0 || place >= text.length) return true;
  const isSingle = (at: number) => characterKind(text.codePointAt(at) ?? 0) === Kind.single;
  if (!isSingle(place) || !isSingle(place - 1)) return true;
  const from = Math.max(0, place - 24);
  return segmenter.segment(text.slice(from, place + 24)).containing(place - from)?.index === place - from;
};

/**
 * Whether the words of a part, found again from word `at` of the new text on, begin and end where words do. A word that goes on ("can" in "can't", "5" in "1.5")
 * is another word, except when the quote was already cut at such a sign, or when what stands outside is the same as before.
 */
export const edgesHold = (pairing: Pairing, part: Part, at: number): boolean => {
  const { old, next, oldExact, nextExact } = pairing;
  const end = at + part.to - part.from;
  const sameOutside = (step: number, many: number) => {
    for (let k = 1; k <= many; k++) {
      const [o, n] = step < 0 ? [part.from - k, at - k] : [part.to + k - 1, end + k - 1];
      if (oldExact[o] !== nextExact[n]) return false;
    }
    return true;
  };
  if (next.glued[at] && !sameOutside(-1, old.glued[part.from] ? 1 : 2)) return false;
  if (end < next.count && next.glued[end] && !sameOutside(1, old.glued[part.to] ? 1 : 2)) return false;
  const [first, last] = [numberAt(next.starts, at), numberAt(next.ends, end - 1)];
  return (
    (sameOutside(-1, 1) || dividesUnspaced(next.text, first) || !dividesUnspaced(old.text, numberAt(old.starts, part.from))) &&
    (sameOutside(1, 1) || dividesUnspaced(next.text, last) || !dividesUnspaced(old.text, numberAt(old.ends, part.to - 1)))
  );
};
