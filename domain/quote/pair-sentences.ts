import { heaviestChain, type Tie } from './heaviest-chain';
import type { TextIndex } from './index-text';
import { numberAt } from './number-at';
import type { SharedNumbers } from './shared-numbers';
import type { Stretch } from './stretch';

/** What is known while sentences are paired. */
export type Texts = SharedNumbers & {
  readonly old: TextIndex;
  readonly next: TextIndex;
  readonly sentenceTo: Int32Array;
  readonly sentenceFrom: Int32Array;
};

/** Sentences are held against each other one by one in gaps of up to this many pairs; larger gaps are first divided by runs that are unique in both. */
const mostPairs = 3600;
/** Two sentences with less in common than this are two sentences. */
const leastAlike = 0.4;
const runLengths = [6, 4, 3, 2, 1];

type Bag = { readonly words: Int32Array; readonly weight: number };

const bagOf = (texts: Texts, side: 'old' | 'next', s: number): Bag => {
  const index = texts[side];
  const lows = side === 'old' ? texts.oldLow : texts.nextLow;
  const words = lows.slice(numberAt(index.sentences, s), numberAt(index.sentences, s + 1)).sort();
  let weight = 0;
  for (const word of words) weight += numberAt(texts.weights, word);
  return { words, weight };
};

/** The weight of the words two sentences share, each as often as in both. */
const shared = (a: Bag, b: Bag, weights: Uint8Array): number => {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.words.length && j < b.words.length) {
    const [x, y] = [numberAt(a.words, i), numberAt(b.words, j)];
    if (x === y) sum += numberAt(weights, x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
};

const pairOneByOne = (texts: Texts, gap: Stretch, pair: (s: number, n: number) => void): void => {
  const [n, m] = [gap.oldTo - gap.oldFrom, gap.nextTo - gap.nextFrom];
  const olds = Array.from({ length: n }, (_, i) => bagOf(texts, 'old', gap.oldFrom + i));
  const nexts = Array.from({ length: m }, (_, j) => bagOf(texts, 'next', gap.nextFrom + j));
  const wide = m + 1;
  const best = new Float64Array((n + 1) * wide);
  const alike = new Float64Array((n + 1) * wide);
  for (const [i, a] of olds.entries())
    for (const [j, b] of nexts.entries()) {
      const at = (i + 1) * wide + j + 1;
      const common = shared(a, b, texts.weights);
      // The share counts twice: one close sentence before two distant ones.
      const share = (2 * common) / Math.max(1, a.weight + b.weight);
      alike[at] = share >= leastAlike ? common * share : 0;
      best[at] = Math.max(numberAt(best, at - 1), numberAt(best, at - wide), numberAt(best, at - wide - 1) + numberAt(alike, at));
    }
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const at = i * wide + j;
    if (best[at] === best[at - 1]) j--;
    else if (best[at] === best[at - wide]) i--;
    else pair(gap.oldFrom + --i, gap.nextFrom + --j);
  }
};

/** Runs of `size` words that stand once in each of two lists of places, as ties between sentences: the more runs, the heavier. */
const uniqueRuns = (texts: Texts, olds: Iterable<number>, nexts: Iterable<number>, size: number): Tie[] => {
  const hashAt = (lows: Int32Array, at: number) => {
    let hash = 0;
    for (let k = 0; k < size; k++) hash = (Math.imul(hash, 0x01000193) ^ numberAt(lows, at + k)) | 0;
    return hash;
  };
  const inNext = new Map<number, number>();
  for (const at of nexts) {
    const hash = hashAt(texts.nextLow, at);
    inNext.set(hash, inNext.has(hash) ? -1 : at);
  }
  const inOld = new Map<number, number>();
  for (const at of olds) {
    const hash = hashAt(texts.oldLow, at);
    if (inNext.has(hash)) inOld.set(hash, inOld.has(hash) ? -1 : at);
  }
  const ties = new Map<string, Tie>();
  for (const [hash, old] of inOld) {
    const next = inNext.get(hash) ?? -1;
    if (old < 0 || next < 0) continue;
    let weight = 0;
    for (let k = 0; k < size; k++)
      weight += texts.oldLow[old + k] === texts.nextLow[next + k] ? numberAt(texts.weights, numberAt(texts.oldLow, old + k)) : -100;
    if (weight < 10) continue;
    const [s, n] = [numberAt(texts.old.sentenceOf, old), numberAt(texts.next.sentenceOf, next)];
    ties.set(`${s} ${n}`, { old: s, next: n, weight: weight + (ties.get(`${s} ${n}`)?.weight ?? 0) });
  }
  return [...ties.values()];
};

/** Each sentence with the one it shares most runs with, in order. */
const heaviestOfEach = (ties: readonly Tie[]): Tie[] => {
  const best = new Map<number, Tie>();
  for (const tie of ties) if (tie.weight > (best.get(tie.old)?.weight ?? 0)) best.set(tie.old, tie);
  return [...best.values()].sort((a, b) => a.old - b.old);
};

function* placesIn(index: TextIndex, from: number, to: number, size: number): Generator<number> {
  const end = numberAt(index.sentences, to) - size;
  for (let at = numberAt(index.sentences, from); at <= end; at++) yield at;
}

/** Where nothing tells the sentences of a gap apart and there are as many in both texts, the first goes with the first. */
const pairInStep = (texts: Texts, gap: Stretch, pair: (s: number, n: number) => void): void => {
  if (gap.oldTo - gap.oldFrom !== gap.nextTo - gap.nextFrom) return;
  for (let s = gap.oldFrom; s < gap.oldTo; s++) {
    const n = gap.nextFrom + s - gap.oldFrom;
    if (areAlike(texts, s, n, leastAlike)) pair(s, n);
  }
};

const areAlike = (texts: Texts, s: number, n: number, share: number): boolean => {
  const [a, b] = [bagOf(texts, 'old', s), bagOf(texts, 'next', n)];
  return 2 * shared(a, b, texts.weights) >= share * (a.weight + b.weight);
};

const pairGap = (texts: Texts, gap: Stretch, sizes: readonly number[], pair: (s: number, n: number) => void): void => {
  const [n, m] = [gap.oldTo - gap.oldFrom, gap.nextTo - gap.nextFrom];
  if (n === 0 || m === 0) return;
  if (n * m <= mostPairs) {
    pairOneByOne(texts, gap, pair);
    return;
  }
  const [size, ...shorter] = sizes;
  if (size === undefined) {
    pairInStep(texts, gap, pair);
    return;
  }
  const ties = uniqueRuns(
    texts,
    placesIn(texts.old, gap.oldFrom, gap.oldTo, size),
    placesIn(texts.next, gap.nextFrom, gap.nextTo, size),
    size,
  );
  const chain = heaviestChain(heaviestOfEach(ties));
  let [oldFrom, nextFrom] = [gap.oldFrom, gap.nextFrom];
  for (const tie of chain) {
    pairGap(texts, { oldFrom, oldTo: tie.old, nextFrom, nextTo: tie.next }, shorter, pair);
    pair(tie.old, tie.next);
    [oldFrom, nextFrom] = [tie.old + 1, tie.next + 1];
  }
  pairGap(texts, { oldFrom, oldTo: gap.oldTo, nextFrom, nextTo: gap.nextTo }, shorter, pair);
};

/** Pairs the changed sentences between those that stayed, in order, each with the one most like it. */
export const pairSentences = (texts: Texts, pair: (s: number, n: number) => void): void => {
  const gaps: Stretch[] = [];
  let [oldFrom, nextFrom] = [0, 0];
  for (let s = 0; s <= texts.sentenceTo.length; s++) {
    const n = s === texts.sentenceTo.length ? texts.sentenceFrom.length : numberAt(texts.sentenceTo, s);
    if (n < 0) continue;
    gaps.push({ oldFrom, oldTo: s, nextFrom, nextTo: n });
    [oldFrom, nextFrom] = [s + 1, n + 1];
  }
  for (const gap of gaps) pairGap(texts, gap, runLengths, pair);
};

function* openPlaces(index: TextIndex, paired: Int32Array, size: number): Generator<number> {
  for (let s = 0; s < paired.length; s++) if (numberAt(paired, s) < 0) yield* placesIn(index, s, s + 1, size);
}

/** Sentences that left their place and stand elsewhere, whole or with some words changed: what is unique among all that has no pair. */
export const strayPairs = (texts: Texts, oldKeys: Int32Array, nextKeys: Int32Array): (readonly [number, number])[] => {
  const ties = uniqueRuns(texts, openPlaces(texts.old, texts.sentenceTo, 5), openPlaces(texts.next, texts.sentenceFrom, 5), 5);
  const taken = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  const same = (tie: Tie) => (oldKeys[tie.old] === nextKeys[tie.next] ? 1 : 0);
  for (const tie of heaviestOfEach([...ties].sort((a, b) => same(b) - same(a) || b.weight - a.weight))) {
    if (taken.has(tie.next) || !areAlike(texts, tie.old, tie.next, leastAlike + 0.1)) continue;
    taken.add(tie.next);
    pairs.push([tie.old, tie.next]);
  }
  return pairs;
};
