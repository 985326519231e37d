import { type Judged, startsOf, unitsOf } from './judged';
import type { TakePair, TwoColumns } from './kappa-of-pair';

/** `eachPair` by way of the units: one step for every two verdicts on one unit, however many coders there are. */
export const eachSparsePair = (judged: Judged, take: TakePair): void => {
  const mine = startsOf(judged.coders, judged.coderCount);
  const order = verdictsByCoder(judged, mine);
  const unitAt = unitOfEach(judged);
  const next = new Int32Array(judged.coderCount);
  for (let first = 0; first < judged.coderCount; first++) {
    const own = order.subarray(mine[first] as number, mine[first + 1] as number);
    const { partners, total } = partnersOf(judged, { first, own, unitAt }, next);
    const columns = { first: new Int32Array(total), second: new Int32Array(total) };
    fill(judged, { first, own, unitAt }, next, columns);
    let from = 0;
    for (const second of partners) {
      const to = next[second] as number;
      take(first, second, { first: columns.first.subarray(from, to), second: columns.second.subarray(from, to) });
      next[second] = 0;
      from = to;
    }
  }
};

/** One coder's verdicts, as places among all, and the unit of every verdict. */
type Own = { readonly first: number; readonly own: Int32Array; readonly unitAt: Int32Array };

/** The later coders who judged something of `own`, in order. Leaves in `next` where the columns of each begin. */
const partnersOf = ({ starts, coders }: Judged, { first, own, unitAt }: Own, next: Int32Array) => {
  const partners: number[] = [];
  for (let i = 0; i < own.length; i++) {
    const unit = unitAt[own[i] as number] as number;
    for (let q = starts[unit] as number; q < (starts[unit + 1] as number); q++) {
      const second = coders[q] as number;
      if (second <= first) continue;
      if (next[second] === 0) partners.push(second);
      next[second] = (next[second] as number) + 1;
    }
  }
  partners.sort((a, b) => a - b);
  let total = 0;
  for (const second of partners) {
    const met = next[second] as number;
    next[second] = total;
    total += met;
  }
  return { partners, total };
};

/** Moves `next` from where the columns of each partner begin to where they end. */
const fill = ({ starts, coders, values }: Judged, { first, own, unitAt }: Own, next: Int32Array, columns: TwoColumns): void => {
  for (let i = 0; i < own.length; i++) {
    const p = own[i] as number;
    const unit = unitAt[p] as number;
    for (let q = starts[unit] as number; q < (starts[unit + 1] as number); q++) {
      const second = coders[q] as number;
      if (second <= first) continue;
      const at = next[second] as number;
      columns.first[at] = values[p] as number;
      columns.second[at] = values[q] as number;
      next[second] = at + 1;
    }
  }
};

const verdictsByCoder = (judged: Judged, mine: Int32Array): Int32Array => {
  const next = mine.slice();
  const sorted = new Int32Array(judged.coders.length);
  for (let p = 0; p < sorted.length; p++) {
    const coder = judged.coders[p] as number;
    const at = next[coder] as number;
    sorted[at] = p;
    next[coder] = at + 1;
  }
  return sorted;
};

const unitOfEach = (judged: Judged): Int32Array => {
  const unitAt = new Int32Array(judged.values.length);
  for (let unit = 0; unit < unitsOf(judged); unit++) unitAt.fill(unit, judged.starts[unit] as number, judged.starts[unit + 1] as number);
  return unitAt;
};
