import { eachSparsePair } from './each-sparse-pair';
import { type Judged, unitsOf } from './judged';
import type { TakePair } from './kappa-of-pair';

/** A table at least half full is read coder by coder, which is some times faster than unit by unit. */
const cellsAVerdict = 2;

/** Gives every two coders who judged something in common, in order, with their verdicts on it side by side. */
export const eachPair = (judged: Judged, take: TakePair): void => {
  if (judged.coderCount * unitsOf(judged) <= cellsAVerdict * judged.values.length) eachFullPair(judged, take);
  else eachSparsePair(judged, take);
};

const eachFullPair = (judged: Judged, take: TakePair): void => {
  const rows = rowsOf(judged);
  const whole = rows.map((row) => !row.includes(-1));
  const columns = { first: new Int32Array(unitsOf(judged)), second: new Int32Array(unitsOf(judged)) };
  for (const [first, one] of rows.entries())
    for (let second = first + 1; second < rows.length; second++) {
      const other = rows[second] as Int32Array;
      if (whole[first] && whole[second]) {
        if (one.length > 0) take(first, second, { first: one, second: other });
        continue;
      }
      const met = sideBySide(one, other, columns);
      if (met > 0) take(first, second, { first: columns.first.subarray(0, met), second: columns.second.subarray(0, met) });
    }
};

/** For each coder a verdict on every unit, -1 where there is none. */
const rowsOf = (judged: Judged): readonly Int32Array[] => {
  const rows = Array.from({ length: judged.coderCount }, () => new Int32Array(unitsOf(judged)).fill(-1));
  for (let unit = 0; unit < unitsOf(judged); unit++)
    for (let p = judged.starts[unit] as number; p < (judged.starts[unit + 1] as number); p++)
      (rows[judged.coders[p] as number] as Int32Array)[unit] = judged.values[p] as number;
  return rows;
};

const sideBySide = (one: Int32Array, other: Int32Array, columns: { readonly first: Int32Array; readonly second: Int32Array }): number => {
  let met = 0;
  for (let unit = 0; unit < one.length; unit++) {
    const [a, b] = [one[unit] as number, other[unit] as number];
    if (a < 0 || b < 0) continue;
    columns.first[met] = a;
    columns.second[met] = b;
    met++;
  }
  return met;
};
