import type { Sheet } from '../sheet';

/** A sheet as one JSON object: what it is about, then `rows`, each an object with a key for every column. */
export const writeJsonSheet = ({ about, columns, rows }: Sheet): string => {
  const records = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])));
  return `${JSON.stringify({ ...about, rows: records }, null, 2)}\n`;
};
