import { guarded } from './formula-guard';

export type CsvCell = string | number | boolean | null;

const written = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = guarded(cell);
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as CSV after RFC 4180: commas, CRLF, quoted where needed; with a mark of byte order, without which spreadsheets misread UTF-8.
 * Cells that a spreadsheet would run get an apostrophe before them (`formula-guard`); numbers stay numbers. `rows.ts` reads it back.
 */
export const writeCsv = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
