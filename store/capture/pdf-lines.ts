/** A line of a page: its words, where it begins, how high its letters are. Points of the page; y grows upwards (ISO 32000-1, 8.3). */
export type PdfLine = { readonly words: string; readonly x: number; readonly y: number; readonly height: number };

/** A piece of text as pdf.js reports it. */
export type PdfPiece = { readonly str: string; readonly transform: readonly number[]; readonly height: number; readonly hasEOL: boolean };

/** A gap between two lines this many times the usual one begins a paragraph; an indent of this many letter heights does too. */
const WIDE = 1.35;
const INDENT = 0.8;

const ENDS_SENTENCE = /[.!?…:]["”»’')\]]*$/u;

/** Pieces to lines. A line ends where pdf.js says so. */
export const linesOf = (pieces: readonly PdfPiece[]): PdfLine[] => {
  const lines: PdfLine[] = [];
  let line: { words: string; x: number; y: number; height: number } | null = null;
  for (const { str, transform, height, hasEOL } of pieces) {
    if (str !== '') {
      line ??= { words: '', x: transform[4] ?? 0, y: transform[5] ?? 0, height };
      line.words += str;
      line.height = Math.max(line.height, height);
    }
    if (hasEOL && line) {
      lines.push(line);
      line = null;
    }
  }
  if (line) lines.push(line);
  return lines.map((one) => ({ ...one, words: one.words.trim() })).filter(({ words }) => words !== '');
};

/**
 * Lines to a text whose paragraphs stand apart by blank lines. A new paragraph begins after a wide gap, at an indent after
 * a sentence's end, and where the page jumps (a new column) unless the sentence goes on. A word divided at a line's end keeps its
 * hyphen unless it is a soft one or `isWord` knows the whole word: nothing is dropped from a text on a guess.
 */
export const paragraphsOf = (lines: readonly PdfLine[], isWord: (word: string) => boolean): string => {
  const gaps = lines.flatMap(({ y }, i) => (i > 0 ? [(lines[i - 1]?.y ?? y) - y] : [])).filter((gap) => gap > 0);
  // Most lines follow each other closely; a quarter up from the smallest gap is theirs even on a page of short paragraphs.
  const usual = gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 4)] ?? 0;
  const parts: string[] = [];
  let last: PdfLine | null = null;
  for (const line of lines) {
    if (last && beginsParagraph(last, line, usual)) parts.push('\n\n');
    else if (last) parts.push(joint(parts, last.words, line.words, isWord));
    parts.push(line.words);
    last = line;
  }
  return parts.join('');
};

const beginsParagraph = (last: PdfLine, line: PdfLine, usual: number): boolean => {
  const gap = last.y - line.y;
  const isEnded = ENDS_SENTENCE.test(last.words);
  const goesOn = /^\p{Ll}/u.test(line.words) && !isEnded;
  return gap > usual * WIDE || (gap < 0 && !goesOn) || (isEnded && line.x > last.x + line.height * INDENT);
};

/** What stands between two lines of one paragraph; takes the hyphen of a divided word off the last part. */
const joint = (parts: string[], before: string, after: string, isWord: (word: string) => boolean): string => {
  const [, head, hyphen] = /(\p{L}{1,40})([-\u00AD\u2010])$/u.exec(before.slice(-50)) ?? [];
  const rest = /^\p{Ll}{1,40}/u.exec(after)?.[0];
  if (!head || !rest) return ' ';
  if (hyphen === '\u00AD' || isWord(`${head}${rest}`.toLowerCase())) parts.push((parts.pop() ?? '').slice(0, -1));
  return '';
};
