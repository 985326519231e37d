/**
 * Typographic folding: two ways to print the same words become one string. Curly and straight quotation marks, dashes and hyphens, soft hyphens
 * and other marks that print nothing, ligatures and full-width forms (Unicode Standard Annex 15, NFKC), the ellipsis character and its dots.
 * Capitals are kept: "US" is not "us". So are raised and lowered digits and fractions: 10² is not 102.
 */
const doubles = /[“”„‟«»″＂〝〞]/gu;
const singles = /[‘’‚‛′`´ʼʹ‹›＇]/gu;
const dashes = /[‐‑‒–—―−⁃⸺⸻﹘﹣－]/gu;
const nothing = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
const raised = /[²³¹¼½¾⁰-₟⅐-⅟↉]/u;
const plain = /^[ -~]*$/;

/** The folded form of one word or mark. */
export const foldWord = (word: string): string => {
  if (plain.test(word)) return word === '`' || word === "''" || word === '``' ? (word.length === 2 ? '"' : "'") : word;
  const marks = word.replace(nothing, '').replace(doubles, '"').replace(singles, "'").replace(dashes, '-');
  const folded = raised.test(marks) ? marks.normalize('NFC') : marks.normalize('NFKC');
  return folded === "''" ? '"' : folded;
};

/** What a character is to the words of a text. A `sign` stands alone; a `single` is a letter of a script written without spaces. */
export const Kind = { sign: 1, letter: 2, digit: 3, white: 4, nothing: 5, single: 6, combining: 7 } as const;
export type CharacterKind = (typeof Kind)[keyof typeof Kind];

const letter = /^[\p{L}]$/u;
const digit = /^\p{N}$/u;
const combining = /^[\p{M}\uff9e\uff9f]$/u;
const white = /^[\s\u0085\u2800\p{Cc}]$/u;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const quoteLike = /^[ʼʹ]$/u;

const kindOf = (character: string): CharacterKind => {
  nothing.lastIndex = 0;
  if (nothing.test(character)) return Kind.nothing;
  if (white.test(character)) return Kind.white;
  if (combining.test(character)) return Kind.combining;
  if (quoteLike.test(character)) return Kind.sign;
  if (letter.test(character)) return unspaced.test(character) ? Kind.single : Kind.letter;
  return digit.test(character) ? Kind.digit : Kind.sign;
};

/** Asked once a character and remembered: a megabyte of text has few different ones. */
const known = new Uint8Array(0x110000);

/** The kind of the character with this code point; half a surrogate pair is a sign. */
export const characterKind = (point: number): CharacterKind => {
  const found = known[point] as CharacterKind | 0;
  if (found) return found;
  const kind = point >= 0xd800 && point <= 0xdfff ? Kind.sign : kindOf(String.fromCodePoint(point));
  known[point] = kind;
  return kind;
};

export const isDash = (character: string): boolean => character.replace(dashes, '-') === '-';
export const isApostrophe = (character: string): boolean => character.replace(singles, "'") === "'";

/** A stretch of text with its typography folded; its places are no longer those of the text. A raised figure stands apart, behind a ^. */
export const foldText = (text: string): string =>
  text
    .replace(nothing, '')
    .replace(/[²³¹⁰-₉]/gu, ' ^$& ')
    .replace(doubles, '"')
    .replace(singles, "'")
    .replace(dashes, '-')
    .normalize('NFKC');
