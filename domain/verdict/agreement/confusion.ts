import { eachPair } from './each-pair';
import type { Judged, Label } from './judged';

/** How often two coders said what about the same units: the rows are the first one's labels, the columns the second one's. */
export type Confusion = {
  readonly first: number;
  readonly second: number;
  readonly labels: readonly Label[];
  readonly counts: readonly (readonly number[])[];
};

/** The confusion table of every two coders who judged something in common, over the labels in the order given, used or not. */
export const confusions = (judged: Judged, labels: readonly Label[]): readonly Confusion[] => {
  const found: Confusion[] = [];
  const rowOf = new Map(labels.map((label, row) => [label, row]));
  const rows = judged.labels.map((label) => rowOf.get(label));
  eachPair(judged, (first, second, columns) => {
    const counts = labels.map(() => labels.map(() => 0));
    columns.first.forEach((value, i) => {
      const [row, column] = [rows[value], rows[columns.second[i] as number]];
      const line = row === undefined ? undefined : counts[row];
      if (line && column !== undefined) line[column] = (line[column] ?? 0) + 1;
    });
    found.push({ first, second, labels, counts });
  });
  return found;
};

/**
 * Cohen's weighted κ of a confusion table under weights of one's own: how bad it is that the first says the row and the second the
 * column, 0 for what is no disagreement (J. Cohen, Psychological Bulletin 70, 1968, 213-220). Null where chance alone disagrees on nothing.
 */
export const kappaUnderWeights = (
  counts: readonly (readonly number[])[],
  weight: (row: number, column: number) => number,
): number | null => {
  const ofRow = counts.map((line) => line.reduce((sum, n) => sum + n, 0));
  const ofColumn = counts.map((_, column) => counts.reduce((sum, line) => sum + (line[column] ?? 0), 0));
  const n = ofRow.reduce((sum, times) => sum + times, 0);
  let [seen, byChance] = [0, 0];
  for (const [row, line] of counts.entries())
    for (const [column, times] of line.entries()) {
      seen += weight(row, column) * times;
      byChance += weight(row, column) * (ofRow[row] ?? 0) * (ofColumn[column] ?? 0);
    }
  return byChance > 0 ? 1 - (n * seen) / byChance : null;
};
