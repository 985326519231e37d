import { writeCsvSheet } from './csv/write-sheet';
import { writeJsonSheet } from './json/write-sheet';
import type { Sheet } from './sheet';

type SheetFormat = { readonly mediaType: string; readonly write: (sheet: Sheet) => string };

/** What a list of ours can be taken away as; the name is also how the file ends. */
export const sheetFormats = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: writeCsvSheet },
  json: { mediaType: 'application/json; charset=utf-8', write: writeJsonSheet },
} as const satisfies Record<string, SheetFormat>;

export type SheetFormatName = keyof typeof sheetFormats;
export const sheetFormatNames = Object.keys(sheetFormats) as SheetFormatName[];
