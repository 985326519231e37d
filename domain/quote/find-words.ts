import type { Span } from '@/domain/text/span';

const same: readonly RegExp[] = [/["“”„«»]/, /['‘’‚ʼ]/, /[-‐‑–—]/];
const escaped = (letter: string) => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const letterPattern = (letter: string): string => {
  const kind = same.find((signs) => signs.test(letter));
  return kind ? kind.source : escaped(letter);
};

/**
 * Where pasted words stand in a text, in UTF-16 units: white space may be broken otherwise, and quotation marks, apostrophes and dashes may
 * be of another cut. The first place counts. Null when they are not there; at most 5,000 units of words are looked for.
 */
export const findWords = (text: string, words: string): Span | null => {
  const wanted = words.trim().slice(0, 5000);
  if (wanted === '') return null;
  const exactly = text.indexOf(wanted);
  if (exactly >= 0) return [exactly, exactly + wanted.length];
  const pattern = wanted
    .split(/\s+/u)
    .map((word) => [...word].map(letterPattern).join(''))
    .join('\\s+');
  const found = new RegExp(pattern, 'u').exec(text);
  return found ? [found.index, found.index + found[0].length] : null;
};
