import { accept, type Outcome, refuse } from '@/domain/outcome';

/** A row of a CSV file and the line it begins on, counted from 1. */
export type Row = { readonly line: number; readonly fields: readonly string[] };
/** Takes a text piece by piece, `last` with the last one, and gives the rows that are whole by then. */
export type RowReader = (piece: string, last: boolean) => Outcome<readonly Row[]>;

/** A row that grows longer than this is a quotation mark that nobody closed. */
const longestRow = 1_000_000;

/**
 * CSV as RFC 4180 has it: commas, quoted fields with commas, line ends and doubled quotation marks in them, CRLF or LF, with or without
 * a mark of byte order. Refuses `input-not-understood` with the line and why: a quotation mark that is not closed, or words behind one.
 */
export const rowReader = (): RowReader => {
  let [rest, line] = ['', 1];
  return (piece, last) => {
    const text = line === 1 && rest === '' ? piece.replace(/^\ufeff/, '') : rest + piece;
    const rows: Row[] = [];
    let [at, quote] = [0, text.indexOf('"')];
    while (at < text.length) {
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      const found = quote < 0 || isBefore(text, at, quote) ? plainRow(text, at, last) : quotedRow(text, at, last);
      if (found === null) break;
      if (typeof found === 'string') return refuse('input-not-understood', { line, why: found });
      rows.push({ line, fields: found.fields });
      line += found.lines;
      at = found.end;
    }
    rest = text.slice(at);
    return rest.length > longestRow ? refuse('input-not-understood', { line, why: 'row-too-long' }) : accept(rows);
  };
};

type Found = { readonly fields: readonly string[]; readonly lines: number; readonly end: number };

/** True when the line that begins at `at` ends before `quote`. */
const isBefore = (text: string, at: number, quote: number): boolean => {
  const end = text.indexOf('\n', at);
  return end >= 0 && end < quote;
};

/** A row without quotation marks; null when it may go on in the next piece. */
const plainRow = (text: string, at: number, last: boolean): Found | null => {
  const found = text.indexOf('\n', at);
  if (found < 0 && !last) return null;
  const to = found < 0 ? text.length : found;
  const end = text[to - 1] === '\r' && to > at ? to - 1 : to;
  return { fields: text.slice(at, end).split(','), lines: 1, end: to + 1 };
};

/** A row in which some field is quoted; null when it may go on in the next piece, a word when it is none. */
const quotedRow = (text: string, from: number, last: boolean): Found | string | null => {
  const fields: string[] = [];
  for (let at = from; ; ) {
    const field = text[at] === '"' ? quotedField(text, at, last) : plainField(text, at, last);
    if (field === null || typeof field === 'string') return field;
    fields.push(field.value);
    if (text[field.end] === ',') at = field.end + 1;
    else return { fields, lines: Math.max(1, breaksIn(text, from, field.next)), end: field.next };
  }
};

/** `end` is where its comma or line end stands, `next` what comes behind that. */
type Field = { readonly value: string; readonly end: number; readonly next: number };

const plainField = (text: string, from: number, last: boolean): Field | null => {
  let to = from;
  while (to < text.length && text[to] !== ',' && text[to] !== '\n') to++;
  if (to === text.length && !last) return null;
  const cut = text[to] !== ',' && text[to - 1] === '\r' && to > from ? to - 1 : to;
  return { value: text.slice(from, cut), end: to, next: to + 1 };
};

const quotedField = (text: string, from: number, last: boolean): Field | string | null => {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return last ? 'quote-not-closed' : null;
  const end = text[close + 1] === '\r' ? close + 2 : close + 1;
  if (end >= text.length && !last) return null;
  if (end < text.length && text[end] !== '\n' && (text[end] !== ',' || end > close + 1)) return 'words-behind-quote';
  return { value: text.slice(from + 1, close).replaceAll('""', '"'), end, next: end + 1 };
};

const breaksIn = (text: string, from: number, to: number): number => {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks;
};
