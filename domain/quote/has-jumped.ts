import type { Description } from './describe';
import type { TextIndex } from './index-text';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';
import { type Region, sentencesOf } from './surroundings';

/** Words looked through for the nearest neighbour that stayed. */
const reach = 400;
/** A stretch shorter than this is a cue that changed sides ("he said"), no passage. */
const shortest = 5;
const longest = 1200;

/** True when a stretch of the new text holds most of what a stretch of the old one did. */
const holdTheSame = ({ nextExact, oldExact }: Pairing, inNew: Region, inOld: Region): boolean => {
  const [a, b] = [inNew.to - inNew.from, inOld.to - inOld.from];
  if (Math.min(a, b) < shortest || Math.max(a, b) > longest) return false;
  const left = new Map<number, number>();
  for (let at = inNew.from; at < inNew.to; at++) left.set(numberAt(nextExact, at), (left.get(numberAt(nextExact, at)) ?? 0) + 1);
  let same = 0;
  for (let at = inOld.from; at < inOld.to; at++) {
    const count = left.get(numberAt(oldExact, at)) ?? 0;
    if (count > 0) same++;
    left.set(numberAt(oldExact, at), count - 1);
  }
  return same >= 0.6 * Math.max(a, b);
};

const inOneParagraph = ({ paragraphOf }: TextIndex, a: number, b: number) => paragraphOf[a] === paragraphOf[b];

/**
 * True when a quote at its place in the order of what stayed has nevertheless changed places with its neighbour: what now stands between it and its old
 * neighbour on one side is what stood on its other side. The longer of both then stayed and the other moved, unless the quote also left its paragraph.
 */
export const hasJumped = (pairing: Pairing, quote: Description, at: number): boolean => {
  const { old, next, to } = pairing;
  const { first, last } = sentencesOf(quote);
  const oldPlace = { from: numberAt(old.sentences, first), to: numberAt(old.sentences, last + 1) };
  const s = numberAt(next.sentenceOf, at);
  const nextPlace = {
    from: numberAt(next.sentences, s),
    to: numberAt(next.sentences, Math.min(next.sentences.length - 1, s + 1 + last - first)),
  };
  const stays = (word: number, way: -1 | 1) => {
    const there = numberAt(to, word);
    return there >= 0 && (way < 0 ? there < nextPlace.from : there >= nextPlace.to);
  };
  let [before, after] = [oldPlace.from - 1, oldPlace.to];
  for (let k = 0; k < reach && before >= 0 && !stays(before, -1); k++) before--;
  for (let k = 0; k < reach && after < old.count && !stays(after, 1); k++) after++;
  const left = before < 0 ? 0 : numberAt(to, before) + 1;
  const right = after >= old.count ? next.count : numberAt(to, after);
  const leftParagraph =
    (before >= 0 && inOneParagraph(old, before, oldPlace.from) && !inOneParagraph(next, left - 1, nextPlace.from)) ||
    (after < old.count && inOneParagraph(old, oldPlace.to - 1, after) && !inOneParagraph(next, nextPlace.to - 1, right));
  const size = oldPlace.to - oldPlace.from;
  const swapped = (inNew: Region, inOld: Region) =>
    (leftParagraph || Math.max(inNew.to - inNew.from, inOld.to - inOld.from) > size) && holdTheSame(pairing, inNew, inOld);
  return (
    swapped({ from: left, to: nextPlace.from }, { from: oldPlace.to, to: after }) ||
    swapped({ from: nextPlace.to, to: right }, { from: before + 1, to: oldPlace.from })
  );
};
