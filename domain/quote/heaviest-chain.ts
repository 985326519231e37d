/** Something that stands at `old` in one sequence and at `next` in another, and what it counts. */
export type Tie = { readonly old: number; readonly next: number; readonly weight: number };

/** The ties of greatest weight in all that keep their order in both sequences. Ties come in the order of `old`, each `old` once. O(n log n). */
export const heaviestChain = (ties: readonly Tie[]): Tie[] => {
  const ranks = [...new Set(ties.map((tie) => tie.next))].sort((a, b) => a - b);
  const rankOf = new Map(ranks.map((next, rank) => [next, rank + 1]));
  const best = new Int32Array(ranks.length + 1).fill(-1);
  const total = new Float64Array(ties.length);
  const before = new Int32Array(ties.length).fill(-1);
  const heavier = (a: number, b: number) => (b < 0 || (a >= 0 && (total[a] ?? 0) >= (total[b] ?? 0)) ? a : b);
  let last = -1;
  for (const [i, tie] of ties.entries()) {
    const rank = rankOf.get(tie.next) ?? 0;
    let found = -1;
    for (let at = rank - 1; at > 0; at -= at & -at) found = heavier(found, best[at] ?? -1);
    before[i] = found;
    total[i] = tie.weight + (found < 0 ? 0 : (total[found] ?? 0));
    for (let at = rank; at <= ranks.length; at += at & -at) best[at] = heavier(best[at] ?? -1, i);
    last = heavier(last, i);
  }
  const chain: Tie[] = [];
  for (let i = last; i >= 0; i = before[i] ?? -1) {
    const tie = ties[i];
    if (tie) chain.push(tie);
  }
  return chain.reverse();
};
