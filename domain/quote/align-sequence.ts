import { heaviestChain, type Tie } from './heaviest-chain';
import { numberAt } from './number-at';
import { shortestEdits } from './shortest-edits';
import type { Stretch } from './stretch';

/** More edits than this between two anchors and the stretch stays open. */
const mostEdits = 250;
const deepest = 24;

/** The numbers that occur once in both stretches, where they stand. */
const singles = (a: ArrayLike<number>, b: ArrayLike<number>, within: Stretch, weight: (old: number) => number): Tie[] => {
  const seen = new Map<number, number>();
  const places = new Map<number, number>();
  for (let i = within.oldFrom; i < within.oldTo; i++) seen.set(numberAt(a, i), (seen.get(numberAt(a, i)) ?? 0) + 1);
  for (let i = within.nextFrom; i < within.nextTo; i++) {
    const key = numberAt(b, i);
    places.set(key, places.has(key) ? -1 : i);
  }
  const ties: Tie[] = [];
  for (let i = within.oldFrom; i < within.oldTo; i++) {
    const next = seen.get(numberAt(a, i)) === 1 ? (places.get(numberAt(a, i)) ?? -1) : -1;
    if (next >= 0) ties.push({ old: i, next, weight: weight(i) });
  }
  return ties;
};

/**
 * What stays in order from one sequence of numbers to another: equal ends first, then what is unique in both (the "patience" way of B. Cohen),
 * then the shortest edits. Stretches without anchors and with too many edits stay open, so the cost is bounded. Reports each pair once.
 */
export const alignSequence = (
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  whole: Stretch,
  weight: (old: number) => number,
  found: (old: number, next: number) => void,
): void => {
  const open: { stretch: Stretch; depth: number }[] = [{ stretch: whole, depth: 0 }];
  for (let task = open.pop(); task; task = open.pop()) {
    let { oldFrom, oldTo, nextFrom, nextTo } = task.stretch;
    while (oldFrom < oldTo && nextFrom < nextTo && a[oldFrom] === b[nextFrom]) found(oldFrom++, nextFrom++);
    while (oldFrom < oldTo && nextFrom < nextTo && a[oldTo - 1] === b[nextTo - 1]) found(--oldTo, --nextTo);
    if (oldFrom === oldTo || nextFrom === nextTo) continue;
    const rest = { oldFrom, oldTo, nextFrom, nextTo };
    const chain = task.depth < deepest ? heaviestChain(singles(a, b, rest, weight)) : [];
    if (chain.length === 0) {
      shortestEdits(a, b, rest, mostEdits, found);
      continue;
    }
    for (const [i, tie] of chain.entries()) {
      found(tie.old, tie.next);
      const before = chain[i - 1];
      open.push({
        depth: task.depth + 1,
        stretch: {
          oldFrom: before ? before.old + 1 : oldFrom,
          oldTo: tie.old,
          nextFrom: before ? before.next + 1 : nextFrom,
          nextTo: tie.next,
        },
      });
    }
    const last = chain[chain.length - 1];
    if (last) open.push({ depth: task.depth + 1, stretch: { oldFrom: last.old + 1, oldTo, nextFrom: last.next + 1, nextTo } });
  }
};
