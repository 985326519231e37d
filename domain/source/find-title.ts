import { sourceLimits } from '@/domain/source/source-limits';
import type { Span } from '@/domain/text/span';

/** Shortest and longest line that is taken for a headline, in UTF-16 units. */
const SHORTEST = 8;
const LONGEST = 160;

/** A longer line is no heading; also keeps the patterns below from hostile lengths. */
const TOO_LONG = 1000;

const HEADING = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/u;

type Line = { readonly text: string; readonly start: number };

/** Lines that open a text and are no headline: a byline, a credit. */
const CREDIT = /^(?:by|from|photo|image|source|updated|published|автор|фото|источник|обновлено)\b[\s:]/iu;

/**
 * The title at the head of a plain text: a markdown heading, or a first line that looks like a headline (short, several
 * words, no full stop, with something after it). Looks from `from` on. Out: the words without their markup, and the span they
 * stand at; null rather than a sentence of the article taken for its title.
 */
export const findTitle = (text: string, from = 0): { title: string; span: Span } | null => {
  const [first, second] = firstLines(text, from);
  if (!first || first.text.length > TOO_LONG) return null;
  const heading = HEADING.exec(first.text)?.[1] ?? (second && /^(?:={3,}|-{3,})\s*$/.test(second.text) ? first.text.trim() : null);
  const words = heading ?? (second && looksLikeHeadline(first.text.trim()) ? first.text.trim() : null);
  if (!words) return null;
  const start = first.start + first.text.indexOf(words);
  const title = heading ? withoutMarkup(words) : words;
  return title === '' ? null : { title: title.slice(0, sourceLimits.title), span: [start, start + words.length] };
};

/** True when a line reads like a headline rather than like the first sentence of a text. */
export const looksLikeHeadline = (line: string): boolean =>
  line.length >= SHORTEST &&
  line.length <= LONGEST &&
  (/\S\s+\S/u.test(line) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{4}/u.test(line)) &&
  /^["'“‘«„‹]?[\p{Lu}\p{Lo}\p{N}]/u.test(line) &&
  !/[.,;:…。][\p{Pe}\p{Pf}"']*$/u.test(line) &&
  !/\p{Ll}{2}[.!?]["”»’']?\s+\p{Lu}/u.test(line) &&
  !CREDIT.test(line);

const firstLines = (text: string, from: number): Line[] => {
  const lines: Line[] = [];
  let start = from;
  while (start < text.length && lines.length < 2) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (line.trim() !== '') lines.push({ text: line, start });
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
};

const withoutMarkup = (words: string): string =>
  words
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(.+?)\1(?![\p{L}\p{N}])/gu, '$2')
    .trim();
