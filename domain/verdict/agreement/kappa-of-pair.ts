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

/** Up to so many labels, pairs are counted in a table of labels by labels, which is read once for each pair of coders. */
const tabledUpTo = 32;

/** A κ without weights over a number of labels. It keeps its counters from pair to pair, since there may be many. */
export const plainKappa = (labels: number): ((columns: TwoColumns) => number | null) => {
  const [ofFirst, ofSecond] = [new Int32Array(labels), new Int32Array(labels)];
  const table = labels <= tabledUpTo ? new Int32Array(labels * labels) : null;
  return (columns) => {
    const n = columns.first.length;
    const [agreed, byChance] = table && table.length <= n ? countInTable(columns, table, labels) : countByLabel(columns, ofFirst, ofSecond);
    return n * n === byChance ? null : (agreed * n - byChance) / (n * n - byChance);
  };
};

/** How many verdicts agree, and how often any of the one meets an equal one of the other. Counters come and go at 0. */
type Counted = readonly [agreed: number, byChance: number];

const countInTable = ({ first, second }: TwoColumns, table: Int32Array, labels: number): Counted => {
  table.fill(0);
  for (let i = 0; i < first.length; i++) {
    const cell = (first[i] as number) * labels + (second[i] as number);
    table[cell] = (table[cell] as number) + 1;
  }
  let [agreed, byChance] = [0, 0];
  for (let label = 0; label < labels; label++) {
    let [ofFirst, ofSecond] = [0, 0];
    for (let other = 0; other < labels; other++) {
      ofFirst += table[label * labels + other] as number;
      ofSecond += table[other * labels + label] as number;
    }
    agreed += table[label * labels + label] as number;
    byChance += ofFirst * ofSecond;
  }
  return [agreed, byChance];
};

const countByLabel = ({ first, second }: TwoColumns, ofFirst: Int32Array, ofSecond: Int32Array): Counted => {
  let agreed = 0;
  for (let i = 0; i < first.length; i++) {
    const [a, b] = [first[i] as number, second[i] as number];
    if (a === b) agreed++;
    ofFirst[a] = (ofFirst[a] as number) + 1;
    ofSecond[b] = (ofSecond[b] as number) + 1;
  }
  let byChance = 0;
  for (let i = 0; i < first.length; i++) {
    const a = first[i] as number;
    byChance += (ofFirst[a] as number) * (ofSecond[a] as number);
    ofFirst[a] = 0;
  }
  for (let i = 0; i < second.length; i++) ofSecond[second[i] as number] = 0;
  return [agreed, byChance];
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
