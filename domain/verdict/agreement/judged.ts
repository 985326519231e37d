/**
 * Verdicts as the measures read them: unit by unit, as numbers in typed arrays, so that a million of them are counted in one go.
 * A unit is what was judged (a round, a line of somebody's table), a coder who judged it.
 */
export type Label = string | number;

export type Judged = {
  /** the verdicts of unit u stand from starts[u] to starts[u + 1] */
  readonly starts: Int32Array;
  readonly coders: Int32Array;
  /** places in `labels` */
  readonly values: Int32Array;
  /** every value that may occur, once */
  readonly labels: readonly Label[];
  readonly coderCount: number;
};

/** Three columns of one length: line i is one verdict, as places among units, coders and labels. */
export type Columns = { readonly units: Int32Array; readonly coders: Int32Array; readonly values: Int32Array };

/** One row per unit, one column per coder, null where a coder said nothing. */
export type Table<V> = readonly (readonly (V | null)[])[];

export const unitsOf = ({ starts }: Judged): number => starts.length - 1;

/** Columns in any order, sorted by unit. Verdicts of one unit keep their order. */
export const judgedColumns = (
  { units, coders, values }: Columns,
  names: { readonly labels: readonly Label[]; readonly unitCount: number; readonly coderCount: number },
): Judged => {
  const starts = startsOf(units, names.unitCount);
  const next = starts.slice();
  const sorted = { coders: new Int32Array(units.length), values: new Int32Array(units.length) };
  for (let i = 0; i < units.length; i++) {
    const at = next[units[i] as number] as number;
    next[units[i] as number] = at + 1;
    sorted.coders[at] = coders[i] as number;
    sorted.values[at] = values[i] as number;
  }
  return { starts, ...sorted, labels: names.labels, coderCount: names.coderCount };
};

/** Where each of `count` groups begins when things are sorted by group. */
export const startsOf = (groups: Int32Array, count: number): Int32Array => {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < groups.length; i++) starts[(groups[i] as number) + 1] = (starts[(groups[i] as number) + 1] as number) + 1;
  for (let g = 0; g < count; g++) starts[g + 1] = (starts[g + 1] as number) + (starts[g] as number);
  return starts;
};

/** A table with gaps. Every row is a unit, also one without a verdict. */
export const judgedTable = (table: Table<Label>): Judged => {
  const labels = new Map<Label, number>();
  const lines = table.flatMap((row, unit) =>
    row.flatMap((label, coder) => {
      if (label === null || label === undefined) return [];
      if (!labels.has(label)) labels.set(label, labels.size);
      return [[unit, coder, labels.get(label) as number] as const];
    }),
  );
  const columns = { units: columnOf(lines, 0), coders: columnOf(lines, 1), values: columnOf(lines, 2) };
  const coderCount = table.reduce((most, row) => Math.max(most, row.length), 0);
  return judgedColumns(columns, { labels: [...labels.keys()], unitCount: table.length, coderCount });
};

const columnOf = (lines: readonly (readonly [number, number, number])[], k: 0 | 1 | 2): Int32Array =>
  Int32Array.from(lines, (line) => line[k]);

/** Some units one behind the other, in the order given; one may come several times. */
export const unitsAt = (judged: Judged, places: Int32Array): Judged => {
  const starts = new Int32Array(places.length + 1);
  for (let i = 0; i < places.length; i++) starts[i + 1] = (starts[i] as number) + sizeOf(judged, places[i] as number);
  const total = starts[places.length] as number;
  const [coders, values] = [new Int32Array(total), new Int32Array(total)];
  for (let i = 0; i < places.length; i++) {
    const [from, to] = [judged.starts[places[i] as number] as number, judged.starts[(places[i] as number) + 1] as number];
    for (let p = from, at = starts[i] as number; p < to; p++, at++) {
      coders[at] = judged.coders[p] as number;
      values[at] = judged.values[p] as number;
    }
  }
  return { ...judged, starts, coders, values };
};

export const sizeOf = ({ starts }: Judged, unit: number): number => (starts[unit + 1] as number) - (starts[unit] as number);

/** The places of units with at least two verdicts: only these can agree. */
export const pairablePlaces = (judged: Judged): Int32Array =>
  Int32Array.from({ length: unitsOf(judged) }, (_, unit) => unit).filter((unit) => sizeOf(judged, unit) > 1);

export const pairable = (judged: Judged): Judged => unitsAt(judged, pairablePlaces(judged));

/** How often each label was given. */
export const timesOf = ({ values, labels }: Judged): Int32Array => {
  const times = new Int32Array(labels.length);
  for (let i = 0; i < values.length; i++) times[values[i] as number] = (times[values[i] as number] as number) + 1;
  return times;
};

/** The number of different labels that were given. */
export const usedOf = (times: Int32Array): number => times.reduce((used, n) => used + (n > 0 ? 1 : 0), 0);

/** The first verdict that its coder gave on a unit already judged by them, as places; null where there is none. */
export const judgedTwice = (judged: Judged): { readonly unit: number; readonly coder: number } | null => {
  const last = new Int32Array(judged.coderCount).fill(-1);
  for (let unit = 0; unit < unitsOf(judged); unit++)
    for (let p = judged.starts[unit] as number; p < (judged.starts[unit + 1] as number); p++) {
      const coder = judged.coders[p] as number;
      if (last[coder] === unit) return { unit, coder };
      last[coder] = unit;
    }
  return null;
};
