import type { Span } from './span';

/** `word` has letters, `number` starts with a digit, `mark` is everything that is neither a letter, a digit nor white space. */
export type WordKind = 'word' | 'number' | 'mark';
export type Word = { readonly kind: WordKind; readonly text: string; readonly lower: string; readonly start: number; readonly end: number };

/** Shortenings whose full stop belongs to them and, as a rule, ends no sentence. */
export const shortenings: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj cmdr adm rev hon st jr sr messrs pres sec amb vs etc inc corp ltd co no vol ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont ' +
    'neb nev okla ore pa penn tenn tex va vt wash wis wyo dept gen approx art ave blvd'
  ).split(' '),
);

const Letter = /[\p{L}\p{M}]/u;
const Digit = /\p{Nd}/u;
const White = /\s/;

/** 1 letter, 2 digit, 3 white space, 0 anything else, for the character that starts at a place. */
const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  if (unit < 128) {
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) return 1;
    if (unit >= 48 && unit <= 57) return 2;
    return unit === 32 || (unit >= 9 && unit <= 13) ? 3 : 0;
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (Letter.test(character)) return 1;
  if (Digit.test(character)) return 2;
  return White.test(character) || unit === 0xfeff ? 3 : 0;
};

const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
const isApostrophe = (character: string | undefined) => character === "'" || character === '’';

/** One pass, no look-behind further than a character: a hostile text costs what any text of its length costs. */
export const words = (text: string, [from, to]: Span = [0, text.length]): Word[] => {
  const found: Word[] = [];
  const push = (kind: WordKind, start: number, end: number) => {
    const part = text.slice(start, end);
    found.push({ kind, text: part, lower: part.toLowerCase().replaceAll('’', "'"), start, end });
  };
  let at = from;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === 3) at++;
    else if (kind === 0) {
      const end = Math.min(to, markEnd(text, at));
      push('mark', at, end);
      at = end;
    } else {
      const end = Math.min(to, wordEnd(text, at, to));
      const cut = cliticAt(text, at, end);
      push(kind === 2 ? 'number' : 'word', at, cut);
      if (cut < end) push('word', cut, end);
      at = end;
    }
  }
  return found;
};

/** Dots and hyphens in a row are one mark, and so are the typewriter's double quotes (`` and ''). */
const markEnd = (text: string, at: number): number => {
  const character = text[at];
  let end = at + widthAt(text, at);
  if (character === '.' || character === '-') while (text[end] === character) end++;
  else if ((character === "'" || character === '`') && text[end] === character) end++;
  return end;
};

const wordEnd = (text: string, at: number, to: number): number => {
  let end = at;
  let dots = 0;
  while (end < to) {
    const kind = classAt(text, end);
    if (kind === 1 || kind === 2) end += widthAt(text, end);
    else if (kind === 0 && end + 1 < to && joins(text, end)) {
      if (text[end] === '.') dots++;
      end++;
    } else break;
  }
  if (text[end] === '.' && end < to && (dots > 0 || keepsItsDot(text.slice(at, end)))) end++;
  return end;
};

/** An apostrophe, hyphen, dot, comma or colon inside a word or number: don't, well-known, U.S, 3.5, 1,000, 7:30. */
const joins = (text: string, at: number): boolean => {
  const [before, after] = [classAt(text, at - 1), classAt(text, at + 1)];
  const mark = text[at];
  if (isApostrophe(mark)) return (before === 1 || before === 2) && after === 1;
  if (mark === '-' || mark === '‑') return before !== 0 && (after === 1 || after === 2);
  if (mark === '.') return before === 2 ? after === 2 : before === 1 && after === 1 && isInitial(text, at - 1);
  return (mark === ',' || mark === ':') && before === 2 && after === 2;
};

const isInitial = (text: string, at: number) => at === 0 || classAt(text, at - 1) !== 1;
const keepsItsDot = (word: string) =>
  word.length < 12 &&
  ((word.length === 1 && word !== 'I' && word !== word.toLowerCase()) ||
    shortenings.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase()));

/** Where the possessive of a word starts ("Putin|'s", "allies|'" stays whole); its end when it has none. */
const cliticAt = (text: string, start: number, end: number): number =>
  end - start > 2 && isApostrophe(text[end - 2]) && /s/i.test(text[end - 1] ?? '') ? end - 2 : end;
