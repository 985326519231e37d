import { cutsPair, type Span } from '@/domain/text/span';
import type { Part } from './describe';
import { foldWord } from './fold-text';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';

/** Longer words are cut where they were, or not at all. */
const longest = 200;

/** Where a word that is the same but for its typography is to be cut, in units from its start. */
const cutOf = (oldWord: string, nextWord: string, cut: number): number => {
  if (oldWord === nextWord || cut === 0) return cut;
  if (oldWord.length > longest || nextWord.length > longest) return 0;
  const wanted = foldWord(oldWord.slice(0, cut)).length;
  let at = 0;
  while (at < nextWord.length && (foldWord(nextWord.slice(0, at)).length < wanted || cutsPair(nextWord, at))) at++;
  return at;
};

/** The span of a part whose very words begin at word `at` of the new text: cut inside a word where it was, with the white space it had at its ends. */
export const spanInNew = ({ old, next }: Pairing, part: Part, at: number): Span => {
  const last = at + part.to - part.from - 1;
  const word = (index: typeof old, place: number) => index.text.slice(numberAt(index.starts, place), numberAt(index.ends, place));
  const [firstOld, lastOld] = [word(old, part.from), word(old, part.to - 1)];
  const lead = Math.min(part.lead, numberAt(next.starts, at) - (at > 0 ? numberAt(next.ends, at - 1) : 0));
  const tail = Math.min(
    part.tail,
    (last + 1 < next.count ? numberAt(next.starts, last + 1) : next.text.length) - numberAt(next.ends, last),
  );
  const start = numberAt(next.starts, at) + cutOf(firstOld, word(next, at), part.cutStart) - lead;
  const end =
    part.cutEnd > 0
      ? numberAt(next.starts, last) + cutOf(lastOld, word(next, last), lastOld.length - part.cutEnd)
      : numberAt(next.ends, last) + tail;
  const sound = (place: number, way: -1 | 1) => (cutsPair(next.text, place) ? place + way : place);
  return start < end ? [sound(start, -1), sound(end, 1)] : [numberAt(next.starts, at), numberAt(next.ends, last)];
};
