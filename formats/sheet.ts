import type { CsvCell } from './csv/write';

/** A list of names stays a list where the format has lists. */
export type SheetValue = CsvCell | readonly string[];
/** Something of ours as a table: what it is about, and one record a row, in the order of `columns`. */
export type Sheet = {
  readonly about: Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
};

/** A sheet from a table of columns, each with what it takes from a record. */
export const sheetOf = <R>(
  columns: Readonly<Record<string, (record: R) => SheetValue>>,
  records: readonly R[],
  about: Sheet['about'],
): Sheet => ({
  about,
  columns: Object.keys(columns),
  rows: records.map((record) => Object.values(columns).map((take) => take(record))),
});
