/**
 * Cohen's κ of two columns of one length: how one coder and another judged the same units, as places in `places`. Without weights
 * every difference counts alike (J. Cohen, Educational and Psychological Measurement 20, 1960, 37-46); with them a difference counts by
 * the distance of its places, as it is or squared (J. Cohen, Psychological Bulletin 70, 1968, 213-220). Null where chance alone would
 * agree on everything: one category only.
 */
export const weightings = ['none', 'linear', 'quadratic'] as const;
export type Weighting = (typeof weightings)[number];
export type TwoColumns = { readonly first: Int32Array; readonly second: Int32Array };
/** What is given two coders who judged something in common, by their places. The columns hold until the next call. */
export type TakePair = (first: number, second: number, columns: TwoColumns) => void;

/** `times` has two counters, both 0 and left at 0, for each label: kept by the caller, so that many pairs share them. */
export const plainKappa = ({ first, second }: TwoColumns, times: readonly [Int32Array, Int32Array]): number | null => {
  const n = first.length;
  const [ofFirst, ofSecond] = times;
  let agreed = 0;
  for (let i = 0; i < n; i++) {
    const [a, b] = [first[i] as number, second[i] as number];
    if (a === b) agreed++;
    ofFirst[a] = (ofFirst[a] as number) + 1;
    ofSecond[b] = (ofSecond[b] as number) + 1;
  }
  let byChance = 0;
  for (let i = 0; i < n; i++) {
    const a = first[i] as number;
    byChance += (ofFirst[a] as number) * (ofSecond[a] as number);
    ofFirst[a] = 0;
  }
  for (let i = 0; i < n; i++) ofSecond[second[i] as number] = 0;
  return n * n === byChance ? null : (agreed * n - byChance) / (n * n - byChance);
};

export const weightedKappa = ({ first, second }: TwoColumns, places: Float64Array, weighting: 'linear' | 'quadratic'): number | null => {
  const [one, other] = [placed(first, places), placed(second, places)];
  const [seen, byChance] = weighting === 'linear' ? distances(one, other) : squares(one, other);
  return byChance > 0 ? 1 - (one.length * seen) / byChance : null;
};

const placed = (column: Int32Array, places: Float64Array): Float64Array => {
  const found = new Float64Array(column.length);
  for (let i = 0; i < found.length; i++) found[i] = places[column[i] as number] as number;
  return found;
};

/** Squared differences pair by pair, and of everyone of the one with everyone of the other, by mean and spread. */
const squares = (one: Float64Array, other: Float64Array): [seen: number, byChance: number] => {
  const [n, from] = [one.length, one[0] as number];
  let [ofOne, ofOther] = [0, 0];
  for (let i = 0; i < n; i++) {
    ofOne += ((one[i] as number) - from) / n;
    ofOther += ((other[i] as number) - from) / n;
  }
  let [seen, spread] = [0, 0];
  for (let i = 0; i < n; i++) {
    seen += ((one[i] as number) - (other[i] as number)) ** 2;
    spread += ((one[i] as number) - from - ofOne) ** 2 + ((other[i] as number) - from - ofOther) ** 2;
  }
  return [seen, n * spread + (n * (ofOne - ofOther)) ** 2];
};

/**
 * Differences pair by pair, and of everyone of the one with everyone of the other: between two neighbouring places those who judged
 * below on the one side meet those who judged above on the other.
 */
const distances = (one: Float64Array, other: Float64Array): [seen: number, byChance: number] => {
  const n = one.length;
  let seen = 0;
  for (let i = 0; i < n; i++) seen += Math.abs((one[i] as number) - (other[i] as number));
  const [low, high] = [one.slice().sort(), other.slice().sort()];
  let [i, j, byChance, before] = [0, 0, 0, 0];
  while (i < n || j < n) {
    const next = Math.min(i < n ? (low[i] as number) : Number.POSITIVE_INFINITY, j < n ? (high[j] as number) : Number.POSITIVE_INFINITY);
    if (i + j > 0) byChance += (next - before) * (i * (n - j) + j * (n - i));
    while (i < n && low[i] === next) i++;
    while (j < n && high[j] === next) j++;
    before = next;
  }
  return [seen, byChance];
};
