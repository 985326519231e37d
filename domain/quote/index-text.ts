import { paragraphs } from '@/domain/text/paragraphs';
import { shortenings } from '@/domain/text/words';
import { type SplitText, splitWords } from './split-words';

/**
 * A text made ready for many quotes: its words, where sentences and paragraphs begin (as numbers of words), and where each word stands.
 * `low` gives for a word of the vocabulary the folded form in small letters; `weight` what it counts when wordings are compared.
 */
export type TextIndex = SplitText & {
  readonly text: string;
  readonly count: number;
  /** The first word of each sentence, and behind the last one the number of words. */
  readonly sentences: Uint32Array;
  readonly sentenceOf: Uint32Array;
  readonly paragraphOf: Uint32Array;
  readonly low: readonly string[];
  /** The places of each word of the vocabulary, in order: those of word `i` are `places.slice(placesFrom[i], placesFrom[i + 1])`. */
  readonly places: Uint32Array;
  readonly placesFrom: Uint32Array;
};

const enders = new Set(['.', '!', '?', '…', '。', '؟', '।', '۔']);
const closers = new Set(['"', "'", ')', ']', '」', '』']);

/** True for a word whose first letter is a small one. */
export const startsSmall = (word: string): boolean => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toUpperCase() && first === first.toLowerCase();
};
/** True for a word whose first letter is a capital. */
export const startsCapital = (word: string): boolean => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
};

/** A full stop behind a title or an initial ends nothing. */
const isShortening = (word: string) =>
  shortenings.has(word.toLowerCase()) || (word.length === 1 && word !== 'I' && word !== word.toLowerCase());

const findSentences = (text: string, split: SplitText, paragraphOf: Uint32Array): number[] => {
  const { ids, words, starts, ends, glued } = split;
  const found: number[] = ids.length > 0 ? [0] : [];
  let closed = false;
  for (let at = 1; at < ids.length; at++) {
    const [word, before] = [words[ids[at] ?? 0] ?? '', words[ids[at - 1] ?? 0] ?? ''];
    const apart = (starts[at] ?? 0) > (ends[at - 1] ?? 0);
    if (enders.has(before) && !(before === '.' && at > 1 && isShortening(words[ids[at - 2] ?? 0] ?? ''))) closed = true;
    else if (!(closed && closers.has(before) && (starts[at - 1] ?? 0) === (ends[at - 2] ?? 0))) closed = false;
    const newParagraph = paragraphOf[at] !== paragraphOf[at - 1];
    const begins = closed && !glued[at] && (apart || before === '。') && !startsSmall(word);
    if (begins || (newParagraph && (closed || !startsSmall(word)))) {
      found.push(at);
      closed = false;
    }
  }
  found.push(ids.length);
  return text === '' ? [0] : found;
};

const numberParagraphs = (text: string, starts: Uint32Array): Uint32Array => {
  const of = new Uint32Array(starts.length);
  let [number, at] = [0, 0];
  const spans = paragraphs(text);
  for (let i = 0; i < starts.length; i++) {
    while (at + 1 < spans.length && (starts[i] ?? 0) >= (spans[at + 1]?.[0] ?? 0)) {
      at++;
      number++;
    }
    of[i] = number;
  }
  return of;
};

/** Makes a text ready: once a text, about a tenth of a second a megabyte. */
export const indexText = (text: string): TextIndex => {
  const split = splitWords(text);
  const { ids, words, starts } = split;
  const count = ids.length;
  const paragraphOf = numberParagraphs(text, starts);
  const sentences = Uint32Array.from(findSentences(text, split, paragraphOf));
  const sentenceOf = new Uint32Array(count);
  for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s], sentences[s + 1]);
  const placesFrom = new Uint32Array(words.length + 1);
  for (const id of ids) placesFrom[id + 1] = (placesFrom[id + 1] ?? 0) + 1;
  for (let id = 0; id < words.length; id++) placesFrom[id + 1] = (placesFrom[id + 1] ?? 0) + (placesFrom[id] ?? 0);
  const next = placesFrom.slice();
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const id = ids[at] ?? 0;
    const slot = next[id] ?? 0;
    places[slot] = at;
    next[id] = slot + 1;
  }
  return { ...split, text, count, sentences, sentenceOf, paragraphOf, low: words.map((word) => word.toLowerCase()), places, placesFrom };
};
