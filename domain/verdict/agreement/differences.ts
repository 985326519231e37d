import { equalPairs, pairsOn } from './equal-pairs';
import { type Judged, sizeOf, timesOf, unitsOf } from './judged';
import { type Level, placesOf } from './places';
import { ratioDifferences } from './ratio-differences';

/**
 * The sums of squared differences over all ordered pairs of verdicts, in the metric of a level: on each unit, and among all verdicts.
 * Nominal, ordinal and interval need two passes whatever the number of different values; ratio see `ratioDifferences`.
 */
export type Differences = { readonly onUnits: Float64Array; readonly amongAll: number };

export const differencesIn = (judged: Judged, level: Level): Differences => {
  if (level === 'nominal') return ofNames(judged);
  if (level === 'ratio') return ofRatios(judged);
  return ofPlaces(judged, placesOf(level, judged.labels, timesOf(judged)));
};

const ofNames = (judged: Judged): Differences => {
  const all = judged.values.length;
  return {
    onUnits: equalPairs(judged).map((equal, unit) => 2 * (pairsOn(judged, unit) - equal)),
    amongAll: timesOf(judged).reduce((sum, n) => sum + n * (all - n), 0),
  };
};

/** Σ(a - b)² over ordered pairs is 2n Σ(a - mean)². Counted from the first value, so that equal values give exactly 0. */
const ofPlaces = ({ starts, values, labels }: Judged, places: Float64Array): Differences => {
  const spreadOf = (from: number, to: number): number => {
    const first = places[values[from] as number] as number;
    let sum = 0;
    for (let p = from; p < to; p++) sum += (places[values[p] as number] as number) - first;
    const mean = sum / (to - from);
    let squares = 0;
    for (let p = from; p < to; p++) squares += ((places[values[p] as number] as number) - first - mean) ** 2;
    return 2 * (to - from) * squares;
  };
  const onUnits = new Float64Array(starts.length - 1);
  for (let unit = 0; unit < onUnits.length; unit++) onUnits[unit] = spreadOf(starts[unit] as number, starts[unit + 1] as number);
  return { onUnits, amongAll: labels.length < 2 || values.length < 2 ? 0 : spreadOf(0, values.length) };
};

const ofRatios = (judged: Judged): Differences => {
  const { starts, values } = judged;
  const times = Float64Array.from(timesOf(judged));
  const numbers = Float64Array.from(judged.labels, Number);
  const most = numbers.reduce((high, value, i) => ((times[i] as number) > 0 ? Math.max(high, value) : high), 0) || 1;
  const places = numbers.map((value) => value / most);
  const ones = new Float64Array(widest(judged)).fill(1);
  const room = new Float64Array(ones.length);
  const onUnits = new Float64Array(unitsOf(judged));
  for (let unit = 0; unit < onUnits.length; unit++) {
    const [from, size] = [starts[unit] as number, sizeOf(judged, unit)];
    for (let k = 0; k < size; k++) room[k] = places[values[from + k] as number] as number;
    onUnits[unit] = ratioDifferences(room.subarray(0, size), ones.subarray(0, size));
  }
  return { onUnits, amongAll: ratioDifferences(places, times) };
};

const widest = (judged: Judged): number => {
  let most = 0;
  for (let unit = 0; unit < unitsOf(judged); unit++) most = Math.max(most, sizeOf(judged, unit));
  return most;
};
