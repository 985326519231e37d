import { isFounded } from './founded';
import { isIn, isOut, undecided } from './label-numbers';
import { mayIn, mayOut, mayUndecided, narrower } from './narrow';
import type { Network } from './network';
import { supportCircles } from './support-circles';

export type Semantics = 'stable' | 'preferred';
/** One part of a graph: its undecided arguments in their order, and all nodes that go with them. */
export type Part = { readonly arguments: readonly number[]; readonly nodes: readonly number[] };
/** The arguments that are in, for each labelling found; not all of them when the search was cut short. */
export type Found = { readonly sets: readonly (readonly number[])[]; readonly complete: boolean };

const masks = [mayUndecided, mayIn, mayOut] as const;
const labelOfMask = (mask: number): number => (mask === mayIn ? isIn : mask === mayOut ? isOut : undecided);

/**
 * The stable or preferred labellings of one part, in a fixed order: the first argument in, then out, then undecided, and so on through the rest. What
 * decides more than another labelling is met before it in that order, so a labelling is preferred exactly when no earlier one contains it.
 * @param fixed the grounded labels, which hold in every labelling
 * @param limit how many sets are wanted at most
 * @param budget how many inputs may be looked at; then the search stops and says so
 */
export const searchLabellings = (
  network: Network,
  { arguments: its, nodes }: Part,
  fixed: Uint8Array,
  { semantics, limit, budget }: { readonly semantics: Semantics; readonly limit: number; readonly budget: number },
): Found => {
  const { narrow } = narrower(network, nodes);
  const circle = supportCircles(network);
  const hasCircle = nodes.some((node) => (circle[node] ?? -1) >= 0);
  const sets = new Map<string, readonly number[]>();
  const met: Int32Array[] = [];
  let work = 0;
  const spend = (more: number) => {
    work += more;
  };
  /** Whether all that may still come decides nothing but what a labelling that was met decides alike. */
  const isContained = (may: Uint8Array): boolean => {
    const words = wordsOf(its, may);
    spend(its.length + (met.length >> 2));
    return met.some((one) => one.every((word, k) => ((words[k] ?? 0) & ~word) === 0));
  };
  /** Keeps a whole labelling that stands on something; false when it is one more than wanted. */
  const take = (may: Uint8Array): boolean => {
    if (hasCircle) {
      spend(nodes.length * nodes.length);
      if (!isFounded(network, nodes, Uint8Array.from(may, labelOfMask))) return true;
    }
    const set = its.filter((node) => may[node] === mayIn);
    if (sets.size >= limit && !sets.has(set.join())) return false;
    met.push(wordsOf(its, may));
    sets.set(set.join(), set);
    return true;
  };
  /** False when the search has to stop. */
  const search = (may: Uint8Array, from: number): boolean => {
    if (work > budget) return false;
    let depth = from;
    while (depth < its.length && isSingle(may[its[depth] ?? 0] ?? 0)) depth++;
    if (semantics === 'preferred' && isContained(may)) return true;
    const node = its[depth];
    if (node === undefined) return take(may);
    for (const choice of [mayIn, mayOut, mayUndecided]) {
      if (!((may[node] ?? 0) & choice)) continue;
      const next = may.slice();
      next[node] = choice;
      if (narrow(next, [node], spend) && !search(next, depth + 1)) return false;
    }
    return true;
  };
  const start = Uint8Array.from(fixed, (label) => masks[label as 0] ?? 0);
  for (const node of nodes) start[node] = semantics === 'stable' ? mayIn | mayOut : mayIn | mayOut | mayUndecided;
  const complete = !narrow(start, nodes, spend) || search(start, 0);
  return { sets: [...sets.values()], complete };
};

const isSingle = (mask: number): boolean => mask === mayIn || mask === mayOut || mask === mayUndecided;

/** What arguments may be in and may be out, a bit each, so that labellings are compared by a few words. */
const wordsOf = (its: readonly number[], may: Uint8Array): Int32Array => {
  const half = (its.length + 31) >> 5;
  const words = new Int32Array(half * 2);
  for (const [k, node] of its.entries())
    for (const [at, choice] of [mayIn, mayOut].entries())
      if ((may[node] ?? 0) & choice) words[at * half + (k >> 5)] = (words[at * half + (k >> 5)] ?? 0) | (1 << (k & 31));
  return words;
};
