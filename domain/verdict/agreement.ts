/**
 * How far independent judgements of the same things agree, beyond chance.
 *
 * What goes in is always a table: one row per thing judged (a round), one column per judge, null where a judge said nothing.
 * What comes out carries the numbers it rests on; `value` is null where the measure is not defined (nothing to compare,
 * or no variation, so that chance alone would agree): that is neither perfect nor no agreement. Nothing is rounded.
 *
 * Cost: every measure reads the table a fixed number of times; only `ratio` also compares distinct values with each other.
 */
export type Label = string | number;
export type Table<V> = readonly (readonly (V | null)[])[];
export type Agreement = { readonly value: number | null; readonly units: number; readonly ratings: number };
/** Stevens' levels of measurement: names, ranks, distances, distances from a true zero. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Rows with at least two judgements, without the gaps: only these can agree. */
const pairable = <V>(table: Table<V>): V[][] =>
  table.map((row) => row.filter((v): v is V & NonNullable<V> => v !== null && v !== undefined)).filter((row) => row.length > 1);

const counts = <V>(values: readonly V[]): Map<V, number> => {
  const found = new Map<V, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
};
const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
const over = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const sized = <V>(units: readonly (readonly V[])[], value: number | null): Agreement => ({
  value,
  units: units.length,
  ratings: sum(units.map((unit) => unit.length)),
});
/** Ordered pairs of equal values. */
const equalPairs = <V>(values: readonly V[]): number => sum([...counts(values).values()].map((n) => n * (n - 1)));

/** Per cent agreement, 0 to 1: of all pairs of judgements on the same thing, how many are equal. Chance is not taken off. */
export const perCentAgreement = (table: Table<Label>): Agreement => {
  const units = pairable(table);
  return sized(units, over(sum(units.map(equalPairs)), sum(units.map((unit) => unit.length * (unit.length - 1)))));
};

/** Cohen's κ of two judges over what both judged (J. Cohen, Educational and Psychological Measurement 20, 1960, 37-46). */
export const cohenKappa = (first: readonly (Label | null)[], second: readonly (Label | null)[]): Agreement => {
  const units = pairable(first.map((label, i) => [label, second[i] ?? null]));
  const n = units.length;
  const ofSecond = counts(units.map((unit) => unit[1]));
  const agreed = units.filter(([a, b]) => a === b).length;
  const byChance = sum([...counts(units.map((unit) => unit[0]))].map(([label, times]) => times * (ofSecond.get(label) ?? 0)));
  return sized(units, over(agreed * n - byChance, n * n - byChance));
};

/**
 * Fleiss' κ (J. L. Fleiss, Psychological Bulletin 76, 1971, 378-382): any number of judges, who need not be the same ones each
 * time, but equally many each time. Where numbers differ it is not defined: Krippendorff's α is.
 */
export const fleissKappa = (table: Table<Label>): Agreement => {
  const units = pairable(table);
  const judges = units[0]?.length ?? 0;
  if (judges === 0 || units.some((unit) => unit.length !== judges)) return sized(units, null);
  const all = units.length * judges;
  const observed = sum(units.map(equalPairs)) / (all * (judges - 1));
  const byChance = sum([...counts(units.flat()).values()].map((n) => (n / all) ** 2));
  return sized(units, Math.abs(1 - byChance) < 1e-12 ? null : (observed - byChance) / (1 - byChance));
};

/**
 * Krippendorff's α (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): any number of judges, gaps allowed.
 * Levels above nominal take numbers. Ordinal differences are differences of mid-ranks, which is Krippendorff's own
 * definition, Σ(n_g from c to k) - (n_c + n_k)/2, written so that all squared differences follow from two sums.
 */
export function krippendorffAlpha(table: Table<Label>, level: 'nominal'): Agreement;
export function krippendorffAlpha(table: Table<number>, level: Level): Agreement;
export function krippendorffAlpha(table: Table<Label>, level: Level): Agreement {
  const units = pairable(table);
  const all = units.flat();
  const disagreement = differing(level, all);
  const expected = disagreement(all) / (all.length - 1);
  const observed = sum(units.map((unit) => disagreement(unit) / (unit.length - 1)));
  return sized(units, all.length < 2 || expected <= 0 ? null : 1 - observed / expected);
}

/** The sum of squared differences over all ordered pairs of some values, in the metric of a level. `all` gives the ranks. */
const differing = (level: Level, all: readonly Label[]): ((values: readonly Label[]) => number) => {
  if (level === 'nominal') return (values) => values.length ** 2 - values.length - equalPairs(values);
  if (level === 'ratio') return (values) => ratioPairs(values.map(Number));
  const place = level === 'ordinal' ? midRanks(all.map(Number)) : distances(all.map(Number));
  return (values) => squaredPairs(values.map((value) => place(Number(value))));
};

/** Twice (n Σv² - (Σv)²). Values must lie near zero, so that little is lost in the difference. */
const squaredPairs = (values: readonly number[]): number =>
  counts(values).size < 2 ? 0 : 2 * (values.length * sum(values.map((v) => v * v)) - sum(values) ** 2);

const distances = (all: readonly number[]): ((value: number) => number) => {
  const middle = sum(all) / all.length;
  return (value) => value - middle;
};

const midRanks = (all: readonly number[]): ((value: number) => number) => {
  const ranks = new Map<number, number>();
  let before = 0;
  for (const [value, n] of [...counts(all)].sort(([a], [b]) => a - b)) {
    ranks.set(value, before + n / 2 - all.length / 2);
    before += n;
  }
  return (value) => ranks.get(value) ?? 0;
};

const ratioPairs = (values: readonly number[]): number => {
  const distinct = [...counts(values)];
  return sum(distinct.map(([a, m]) => sum(distinct.map(([b, n]) => (a === b ? 0 : m * n * ((a - b) / (a + b)) ** 2)))));
};
