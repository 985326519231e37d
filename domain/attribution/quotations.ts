import type { Span } from '@/domain/text/span';
import type { Word } from '@/domain/text/words';

/** Quoted words: `outer` with the marks, `inner` without them and without final punctuation. */
export type Quotation = {
  readonly style: 'marks' | 'dash';
  readonly outer: Span;
  readonly inner: Span;
  readonly first: number;
  readonly last: number;
  /** False when no closing mark stands in the paragraph: the speech may go on in the next one. */
  readonly closed: boolean;
};

/** True for a word that reports quoted words ("said"), in small letters: each language has its own. */
export type Quotes = (lower: string) => boolean;

const closing: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"'],
  '«': ['»'],
  '„': ['“', '”'],
  '‟': ['”'],
  '``': ["''", '"'],
  '"': ['"', '”'],
  "''": ["''"],
  '‘': ['’'],
  "'": ["'"],
};
const dashes = new Set(['–', '—', '--', '-']);
const edges = /[\s.,;:!?…–—\-"“”«»„‟'’‘`]/;

/** The words of a span without white space, quotation marks and punctuation at its end (and marks and dashes at its start). */
export const trimSpan = (text: string, [start, end]: Span): Span => {
  let [from, to] = [start, end];
  while (to > from && edges.test(text[to - 1] ?? '') && !keepsDot(text, from, to)) to--;
  while (from < to && /[\s,;:–—\-"“”«»„‟`.]/.test(text[from] ?? '')) from++;
  return [from, to];
};

/** The dot of "U.S." and of an initial belongs to its word; so does the apostrophe of "allies’". */
const keepsDot = (text: string, from: number, to: number): boolean =>
  text[to - 1] === '.' && to - from > 3 && /[A-Z]/.test(text[to - 2] ?? '') && text[to - 3] === '.';

const isOpening = (text: string, parts: readonly Word[], i: number): boolean => {
  const word = parts[i];
  if (!word) return false;
  if (word.text === '“' || word.text === '«' || word.text === '„' || word.text === '‟' || word.text === '``') return true;
  const before = text[word.start - 1];
  const after = text[word.end];
  const apart = before === undefined || /[\s([{–—\-/]/.test(before);
  if (word.text === "'") return apart && /\p{Lu}/u.test(after ?? '');
  if (word.text === '‘') return apart && after !== undefined && /\p{L}/u.test(after);
  if (word.text !== '"' && word.text !== "''") return false;
  return apart || (after !== undefined && !/[\s.,;:!?)]/.test(after) && !/[\p{L}\d.,!?]/u.test(before ?? ''));
};

const closes = (text: string, mark: string, parts: readonly Word[], i: number): boolean => {
  const word = parts[i];
  if (!word) return false;
  // A slip seen often: an opening mark where the closing one belongs, with white space or nothing behind it.
  if (mark === '“' && word.text === '“') return i === parts.length - 1 || /\s/.test(text[word.end] ?? ' ');
  if (!closing[mark]?.includes(word.text)) return false;
  if (word.text === '"' || word.text === "''") {
    const before = text[word.start - 1] ?? '';
    return !(/\s/.test(before) && /[\p{L}\d]/u.test(text[word.end] ?? '')) || i === parts.length - 1;
  }
  if (word.text === "'") return /[,.!?…]/.test(text[word.start - 1] ?? '');
  if (word.text === '’') return !/\p{L}/u.test(text[word.end] ?? '') && !/s/i.test(text[word.start - 1] ?? '');
  return true;
};

/** The quotations of one paragraph, given as its words; one pass, marks of the same style inside a quotation are counted, not searched. */
export const quotations = (text: string, parts: readonly Word[], quotes: Quotes): Quotation[] => {
  const found: Quotation[] = [];
  const make = (style: Quotation['style'], first: number, last: number, closed: boolean): Quotation | null => {
    const [a, b] = [parts[first], parts[last]];
    if (!a || !b || last < first) return null;
    const inner = trimSpan(text, [a.end, style === 'marks' && closed ? b.start : b.end]);
    return inner[0] < inner[1] ? { style, outer: [a.start, b.end], inner, first, last, closed } : null;
  };
  let i = 0;
  const spoken = dashSpeech(parts, quotes);
  for (const [first, last] of spoken) {
    const quotation = make('dash', first, last, true);
    if (quotation) found.push(quotation);
  }
  let dash = 0;
  let singles = true;
  while (i < parts.length) {
    const [dashFirst, dashLast] = spoken[dash] ?? [-1, -1];
    if (i === dashFirst) {
      i = dashLast + 1;
      dash++;
      continue;
    }
    if (!isOpening(text, parts, i) || (!singles && /^['‘]$/.test(parts[i]?.text ?? ''))) {
      i++;
      continue;
    }
    const mark = parts[i]?.text ?? '';
    let depth = 1;
    let last = i + 1;
    for (; last < parts.length; last++) {
      if (closes(text, mark, parts, last) && --depth === 0) break;
      if (parts[last]?.text === mark && mark !== '"' && mark !== "''" && mark !== '„' && mark !== '‘' && mark !== "'") depth++;
    }
    const closed = last < parts.length;
    if (!closed && (mark === '‘' || mark === "'")) {
      singles = false;
      i++;
      continue;
    }
    const end = closed ? last : parts.length - 1;
    const gap = mark === '«' ? insertion(parts, i, end, quotes) : null;
    const pieces = gap ? [make('marks', i, gap[0] - 1, false), make('marks', gap[1], end, closed)] : [make('marks', i, end, closed)];
    for (const quotation of pieces) if (quotation) found.push(quotation);
    i = last + 1;
  }
  return found.sort((a, b) => a.first - b.first);
};

/**
 * Speech marked by dashes, as Russian news sets it: "– Words, – Ann Lee told the paper. – More words." Ranges of words from the dash
 * that opens the speech to the last word before the dash of the narrator.
 */
const dashSpeech = (parts: readonly Word[], quotes: Quotes): (readonly [number, number])[] => {
  const ranges: (readonly [number, number])[] = [];
  const isDash = (at: number) => dashes.has(parts[at]?.text ?? '') && parts[at]?.end !== parts[at + 1]?.start;
  const endsSpeech = (at: number) => /^[,.!?…»”"]/.test(parts[at]?.text ?? '');
  let open = isDash(0) ? 0 : -1;
  for (let i = 1; i < parts.length; i++) {
    if (!isDash(i)) continue;
    const before = parts[i - 1]?.text ?? '';
    if (open >= 0) {
      if (endsSpeech(i - 1) && narrates(parts, i + 1, quotes)) {
        ranges.push([open, i - 1]);
        open = -1;
      }
    } else if (/^[.!?]$/.test(before) && /^[\p{Lu}«“"]/u.test(parts[i + 1]?.text ?? '') && said(parts, i, quotes)) open = i;
  }
  if (open > 0) ranges.push([open, parts.length - 1]);
  return ranges;
};

/**
 * The narrator's clause that Russian news sets inside the marks («Words, — said Ann Lee, — more words»): from the dash behind the first words
 * to the dash that hands back to the speaker; null when the marks hold none.
 */
const insertion = (parts: readonly Word[], open: number, end: number, quotes: Quotes): readonly [number, number] | null => {
  for (let i = open + 2; i < end; i++) {
    if (!dashes.has(parts[i]?.text ?? '') || !/^[,.!?…]$/.test(parts[i - 1]?.text ?? '')) continue;
    if (![1, 2, 3].some((step) => quotes(parts[i + step]?.lower ?? ''))) continue;
    for (let k = i + 2; k < Math.min(end, i + 40); k++)
      if (dashes.has(parts[k]?.text ?? '') && /^[,.:]$/.test(parts[k - 1]?.text ?? '')) return [i, k];
  }
  return null;
};

/** A narrator's clause: a cue within thirty words, before the sentence ends. */
const narrates = (parts: readonly Word[], from: number, quotes: Quotes): boolean => {
  for (let i = from; i < Math.min(parts.length, from + 30); i++) {
    if (/^[.!?…]$/.test(parts[i]?.text ?? '')) return false;
    if (quotes(parts[i]?.lower ?? '')) return true;
  }
  return false;
};

/** The sentence before a dash told who speaks: a cue within thirty words before it. */
const said = (parts: readonly Word[], dash: number, quotes: Quotes): boolean => {
  for (let i = dash - 2; i >= Math.max(0, dash - 30); i--) {
    if (/^[.!?…]$/.test(parts[i]?.text ?? '')) return false;
    if (quotes(parts[i]?.lower ?? '')) return true;
  }
  return false;
};
