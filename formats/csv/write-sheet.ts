import type { Sheet, SheetValue } from '../sheet';
import { type CsvCell, writeCsv } from './write';

const cellOf = (value: SheetValue): CsvCell => (typeof value === 'object' && value !== null ? value.join('; ') : value);

/** The rows of a sheet under the names of its columns; what it is about stands in its file name only. */
export const writeCsvSheet = ({ columns, rows }: Sheet): string =>
  writeCsv(
    columns,
    rows.map((row) => row.map(cellOf)),
  );
