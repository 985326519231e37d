import type { Label } from './judged';

/** Stevens' levels of measurement: names, ranks, distances, distances from a true zero. */
export const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Level = (typeof levels)[number];

/**
 * Where each label stands on a line, so that the squared difference of two verdicts is that of their places: for `ordinal` the mid-rank
 * among all verdicts (`times` each), which is Krippendorff's Σ(n_g from c to k) - (n_c + n_k)/2 as a difference; for `interval` the value
 * itself, put between 0 and 1, which changes no ratio and keeps large values from overflowing.
 */
export const placesOf = (level: 'ordinal' | 'interval', labels: readonly Label[], times: Int32Array): Float64Array =>
  level === 'ordinal' ? midRanks(labels, times) : unitSpan(labels, times);

const midRanks = (labels: readonly Label[], times: Int32Array): Float64Array => {
  const places = new Float64Array(labels.length);
  const values = Float64Array.from(labels, Number);
  let before = 0;
  for (const i of Int32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number))) {
    places[i] = before + (times[i] as number) / 2;
    before += times[i] as number;
  }
  return places;
};

const unitSpan = (labels: readonly Label[], times: Int32Array): Float64Array => {
  const halves = Float64Array.from(labels, (label) => Number(label) / 2);
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < halves.length; i++)
    if ((times[i] as number) > 0) [low, high] = [Math.min(low, halves[i] as number), Math.max(high, halves[i] as number)];
  return halves.map((half) => (high > low ? (half - low) / (high - low) : 0));
};
