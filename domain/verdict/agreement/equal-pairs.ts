import { type Judged, sizeOf, unitsOf } from './judged';

/**
 * For every unit the number of unordered pairs of verdicts on it that are equal. One pass: a verdict meets as many equal ones as came
 * before it.
 */
export const equalPairs = (judged: Judged): Float64Array => {
  const { starts, values, labels } = judged;
  const seen = new Int32Array(labels.length);
  const equal = new Float64Array(unitsOf(judged));
  for (let unit = 0; unit < equal.length; unit++) {
    const [from, to] = [starts[unit] as number, starts[unit + 1] as number];
    let pairs = 0;
    for (let p = from; p < to; p++) {
      const before = seen[values[p] as number] as number;
      pairs += before;
      seen[values[p] as number] = before + 1;
    }
    for (let p = from; p < to; p++) seen[values[p] as number] = 0;
    equal[unit] = pairs;
  }
  return equal;
};

/** The number of unordered pairs of verdicts on a unit. */
export const pairsOn = (judged: Judged, unit: number): number => (sizeOf(judged, unit) * (sizeOf(judged, unit) - 1)) / 2;
