import type { Kept } from './fit-words';
import type { TextIndex } from './index-text';
import { numberAt } from './number-at';

/** A stretch of a word difference. `same` carries the new wording; `same` and `ins` together are the new words as they stand. */
export type Change = { readonly op: 'same' | 'del' | 'ins'; readonly text: string };

/** Some words of a text, from word `from` to before `to`. */
export type Words = { readonly index: TextIndex; readonly from: number; readonly to: number };

/** Where whole words begin: don|'|t is one. */
const wholes = ({ index, from, to }: Words): number[] => {
  const starts: number[] = [];
  for (let at = from; at < to; at++) if (at === from || !index.glued[at]) starts.push(at);
  return starts;
};

/** The text from one word to before another, with the white space between words but not behind the last. */
const textBetween = ({ index, to }: Words, start: number, end: number): string =>
  index.text.slice(numberAt(index.starts, start), end < to ? numberAt(index.starts, end) : numberAt(index.ends, to - 1));

/** A word that goes behind others without a space, because it stood last, gets the space it had before it. */
const withSpace = (before: string, words: Words, start: number, text: string): string => {
  if (start === words.from || before === '' || /\s$/.test(before)) return text;
  return words.index.text.slice(numberAt(words.index.ends, start - 1), numberAt(words.index.starts, start)) + text;
};

const add = (changes: Change[], op: Change['op'], text: string) => {
  const last = changes[changes.length - 1];
  if (text === '') return;
  if (last?.op === op) changes[changes.length - 1] = { op, text: last.text + text };
  else changes.push({ op, text });
};

/** The difference between old and new words, whole words at a time, from the words that were kept (in order; capitals are looked at again here). */
export const wordDiff = (old: Words, next: Words, kept: readonly Kept[]): Change[] => {
  const [oldStarts, nextStarts] = [wholes(old), wholes(next)];
  const nextOf = new Int32Array(old.to - old.from).fill(-1);
  for (const one of kept) nextOf[one.old - old.from] = one.next;
  const placeOf = new Int32Array(next.to - next.from).fill(-1);
  for (let place = 0; place < nextStarts.length; place++) placeOf[numberAt(nextStarts, place) - next.from] = place;
  const same = (i: number): number => {
    const [start, end] = [oldStarts[i] ?? 0, oldStarts[i + 1] ?? old.to];
    const goal = numberAt(nextOf, start - old.from);
    const place = goal < 0 ? -1 : numberAt(placeOf, goal - next.from);
    if (place < 0) return -1;
    const there = nextStarts[place] ?? 0;
    if ((nextStarts[place + 1] ?? next.to) - there !== end - start) return -1;
    for (let k = 0; k < end - start; k++)
      if (old.index.words[numberAt(old.index.ids, start + k)] !== next.index.words[numberAt(next.index.ids, there + k)]) return -1;
    return place;
  };
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  const upTo = (oldPlace: number, nextPlace: number) => {
    if (i < oldPlace) {
      const text = textBetween(old, oldStarts[i] ?? old.from, oldStarts[oldPlace] ?? old.to);
      add(changes, 'del', withSpace(changes.at(-1)?.text ?? '', old, oldStarts[i] ?? old.from, text));
    }
    if (j < nextPlace) add(changes, 'ins', textBetween(next, nextStarts[j] ?? next.from, nextStarts[nextPlace] ?? next.to));
    [i, j] = [oldPlace, nextPlace];
  };
  for (let k = 0; k < oldStarts.length; k++) {
    const place = same(k);
    if (place < j) continue;
    upTo(k, place);
    while (same(i + 1) === j + 1) [i, j] = [i + 1, j + 1];
    add(changes, 'same', textBetween(next, nextStarts[place] ?? next.from, nextStarts[j + 1] ?? next.to));
    k = i;
    [i, j] = [i + 1, j + 1];
  }
  upTo(oldStarts.length, nextStarts.length);
  return changes;
};
