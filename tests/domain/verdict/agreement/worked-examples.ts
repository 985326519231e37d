import type { Table } from '@/domain/verdict/agreement/judged';

/** Columns of coders become rows of units. */
export const turned = <V>(coders: readonly (readonly V[])[]): V[][] =>
  (coders[0] ?? []).map((_, i) => coders.map((coder) => coder[i] as V));
const _ = null;

/** Krippendorff 2011, sections C and D: four observers, twelve units, missing data. */
export const fourObservers: Table<number> = turned<number | null>([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]);

/** Krippendorff 2011, section A: two observers, ten units, two values. */
export const binary: Table<number> = turned([
  [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
  [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
]);

/** Krippendorff 2011, section B: two observers, twelve units, five names. */
export const names: Table<string> = turned([[...'aabbdcccedda'], [...'babbbccceddd']]);

/** The computational example of Wikipedia's article “Krippendorff's alpha”, which the Python package `krippendorff` checks itself by too. */
export const threeCoders: Table<number> = turned<number | null>([
  [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
  [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
  [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
]);

/** Fleiss 1971, table 1: how many of six psychiatrists chose each of five diagnoses, thirty patients. */
export const psychiatrists: Table<number> = (
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 ' +
  '00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006'
)
  .split(' ')
  .map((row) => [...row].flatMap((times, diagnosis) => Array<number>(Number(times)).fill(diagnosis)));

/** Cohen 1960, table 1 (worse than chance) and table 2 (two hundred patients; the same in Cohen 1968). */
export const cohenTables = {
  worse: [
    [25, 13, 12],
    [12, 2, 16],
    [3, 15, 2],
  ],
  patients: [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ],
} as const;

/** Boyd et al. 1982, printed in the Stata manual under `kap`: how two radiologists read 85 xeromammograms, four grades. */
export const mammograms = [
  [21, 12, 0, 0],
  [4, 17, 1, 0],
  [3, 9, 15, 2],
  [0, 0, 0, 1],
] as const;

/** A table of joint frequencies as one row per unit: what the first said, what the second. */
export const listed = (joint: readonly (readonly number[])[]): Table<number> =>
  joint.flatMap((row, a) => row.flatMap((times, b) => Array.from({ length: times }, () => [a, b])));
