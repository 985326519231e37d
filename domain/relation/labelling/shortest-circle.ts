/** The shortest way from a node back to itself, the node first; null when there is none. Of two as short, the one given first. */
export const shortestCircle = (start: number, below: (node: number) => readonly number[]): number[] | null => {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const node of queue)
    for (const next of below(node)) {
      if (next === start) return wayTo(node, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  return null;
};

const wayTo = (node: number, cameFrom: ReadonlyMap<number, number>): number[] => {
  const way: number[] = [];
  for (let at: number | undefined = node; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
};
