import { characterKind, foldWord, isApostrophe, isDash, Kind } from './fold-text';

/**
 * The words and signs of a text as they are compared: places in UTF-16 units, and for each its folded form as a number into `words`.
 * `glued` is 1 where a word goes on from the one before it (don|'|t, re|-|elect, 1|,|500): no quote begins or ends there unless it did when it was taken.
 */
export type SplitText = {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly ids: Uint32Array;
  readonly glued: Uint8Array;
  readonly words: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
};

const pointAt = (text: string, at: number) => text.codePointAt(at) ?? 0;
const width = (point: number) => (point > 0xffff ? 2 : 1);

/** End of a word: letters, digits and what combines with them, over signs that print nothing between them. */
const wordEnd = (text: string, from: number, single: boolean): number => {
  let end = from + width(pointAt(text, from));
  for (let at = end; at < text.length; ) {
    const point = pointAt(text, at);
    const kind = characterKind(point);
    at += width(point);
    if (kind === Kind.nothing) continue;
    if (kind !== Kind.combining && (single || (kind !== Kind.letter && kind !== Kind.digit))) break;
    end = at;
  }
  return end;
};

/** End of a sign. Dots in a row (spaced or not) are one ellipsis, dashes in a row one dash, two single quotation marks a double one. */
const signEnd = (text: string, from: number): number => {
  const first = text[from] ?? '';
  let end = from + width(pointAt(text, from));
  if (first === '.') return ellipsisEnd(text, from) ?? end;
  if (first === '…') return end;
  if (isDash(first)) while (end < text.length && isDash(text[end] ?? '')) end++;
  else if ((first === "'" || first === '`') && text[end] === first) end++;
  while (end < text.length && characterKind(pointAt(text, end)) === Kind.combining) end += width(pointAt(text, end));
  return end;
};

const ellipsisEnd = (text: string, from: number): number | null => {
  let end = from + 1;
  let dots = 1;
  for (let at = end; at < text.length; at++) {
    if (text[at] === '.') {
      dots++;
      end = at + 1;
    } else if (!((text[at] === ' ' || text[at] === '\u00a0') && text[at + 1] === '.')) break;
  }
  return dots >= 3 ? end : null;
};

const foldSign = (sign: string): string => {
  if (sign === '…' || (sign.length > 2 && sign.startsWith('.'))) return '…';
  const folded = foldWord(sign);
  return folded.startsWith('-') ? '-' : folded;
};

const isWordKind = (kind: number) => kind === Kind.letter || kind === Kind.digit || kind === Kind.combining || kind === Kind.single;

/** Whether the sign at a place, with a letter or digit on both sides, makes one word of them: Unicode Standard Annex 29 (WB6, WB7, WB11, WB12) and the hyphen. */
const ties = (text: string, start: number, end: number): boolean => {
  if (start === 0 || end >= text.length) return false;
  const [before, after] = [characterKind(pointAt(text, start - 1)), characterKind(pointAt(text, end))];
  if (!isWordKind(before) || !isWordKind(after) || after === Kind.combining || end - start > 1) return false;
  const sign = text[start] ?? '';
  if (isApostrophe(sign) || sign === '-' || sign === '‐' || sign === '‑' || sign === '_') return true;
  if (sign === '.') return (before === Kind.digit) === (after === Kind.digit);
  return (sign === ',' || sign === ':') && before === Kind.digit && after === Kind.digit;
};

/** Splits a text in one pass; a hostile one costs what any text of its length costs. */
export const splitWords = (text: string): SplitText => {
  const [starts, ends, ids, glued]: [number[], number[], number[], number[]] = [[], [], [], []];
  const idOf = new Map<string, number>();
  const words: string[] = [];
  let tied = false;
  const push = (start: number, end: number, folded: string, isGlued: boolean) => {
    let id = idOf.get(folded);
    if (id === undefined) {
      id = words.length;
      words.push(folded);
      idOf.set(folded, id);
    }
    starts.push(start);
    ends.push(end);
    ids.push(id);
    glued.push(isGlued ? 1 : 0);
  };
  for (let at = 0; at < text.length; ) {
    const point = pointAt(text, at);
    const kind = characterKind(point);
    if (kind === Kind.white || kind === Kind.nothing) {
      at += width(point);
      if (kind === Kind.white) tied = false;
      continue;
    }
    if (kind === Kind.sign) {
      const end = signEnd(text, at);
      tied = ties(text, at, end);
      push(at, end, foldSign(text.slice(at, end)), tied);
      at = end;
    } else {
      const end = wordEnd(text, at, kind === Kind.single);
      push(at, end, foldWord(text.slice(at, end)), tied);
      tied = false;
      at = end;
    }
  }
  return {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    ids: Uint32Array.from(ids),
    glued: Uint8Array.from(glued),
    words,
    idOf,
  };
};
