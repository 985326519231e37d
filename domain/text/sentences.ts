import type { Span } from './span';
import { shortenings, type Word, words } from './words';

const closers = new Set(['"', '”', '»', "''", '’', "'", ')', ']', '“']);
const enders = new Set(['.', '!', '?', '…', '...', '....']);

/** True when the word at a place is a mark that can end a sentence. */
export const isEnder = (word: Word | undefined): boolean => word !== undefined && word.kind === 'mark' && enders.has(word.text);

/** True for a word that carries its own full stop (U.S., Mr., J.) and so may or may not end a sentence. */
export const carriesDot = (word: Word | undefined): boolean => word !== undefined && word.kind === 'word' && word.text.endsWith('.');

/** A title or initial never ends a sentence: "Mr.", "Sen.", "J."; "U.S." and "Inc." may. */
export const neverEnds = (word: Word): boolean => {
  const bare = word.lower.slice(0, -1);
  return bare.length === 1 || (shortenings.has(bare) && !mayEnd.has(bare));
};
/** Words that open a sentence after a dotted shortening: "in the U.S. The plan …" against "the U.S. Senate". */
const openers = new Set(
  'the a an he she it they we i you this that these those in on at but and for as if when while after before however there his her its their our'.split(
    ' ',
  ),
);
const mayEnd = new Set(['inc', 'corp', 'ltd', 'co', 'etc', 'jr', 'sr', 'calif', 'fla', 'pa', 'va', 'ga', 'mass', 'mich', 'conn']);

/** True when the word at `i` closes a sentence by the full stop it carries. */
export const endsByDot = (word: Word, next: Word | undefined): boolean =>
  carriesDot(word) && !neverEnds(word) && (next === undefined || next.kind === 'mark' || (opens(next) && openers.has(next.lower)));

/** A word that can open a sentence: it starts with a capital letter or a digit. */
export const opens = (word: Word | undefined): boolean => {
  if (!word || word.kind === 'mark') return false;
  const first = word.text[0] ?? '';
  return word.kind === 'number' || first !== first.toLowerCase() || first === first.toUpperCase();
};

/**
 * The sentences of one paragraph, closing quotation marks and brackets included. A sentence ends at . ! ? … when a capital, a digit or an
 * opening mark follows; shortenings and initials do not end one.
 */
export const sentences = (text: string, within: Span = [0, text.length]): Span[] => {
  const parts = words(text, within);
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i < parts.length; i++) {
    const word = parts[i];
    if (!word) continue;
    const stop = isEnder(word) || endsByDot(word, parts[i + 1]);
    if (!stop) continue;
    let last = i;
    while (isEnder(parts[last + 1])) last++;
    while (last + 1 < parts.length && closers.has(parts[last + 1]?.text ?? '') && parts[last + 1]?.start === parts[last]?.end) last++;
    const next = parts[last + 1];
    if (next && !(opens(next) || (next.kind === 'mark' && next.start > (parts[last]?.end ?? 0)))) continue;
    found.push([parts[start]?.start ?? within[0], parts[last]?.end ?? within[1]]);
    start = last + 1;
    i = last;
  }
  const [first, end] = [parts[start], parts[parts.length - 1]];
  if (first && end) found.push([first.start, end.end]);
  return found;
};
