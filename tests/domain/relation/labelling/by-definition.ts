import type { ArgumentGraph } from '@/domain/relation/labelling/argument-graph';

/** Labels as ranks: 0 out, 1 undecided, 2 in; one for each argument in the order given. */
export type Ranks = readonly number[];

const everyRanking = (count: number): Ranks[] =>
  count === 0 ? [[]] : everyRanking(count - 1).flatMap((ranks) => [2, 0, 1].map((rank) => [...ranks, rank]));

/**
 * Every complete labelling of a small graph, by trying all: a labelling is complete when it is the least one that its own attacks and undercuts allow
 * (Przymusinski 1991; Alfano, Greco, Parisi and Trubitsyna 2020 for recursive attacks and supports). Written for the eye, and with nothing of the engine.
 */
export const completeByDefinition = (graph: ArgumentGraph): Ranks[] =>
  everyRanking(graph.arguments.length).filter((ranks) => {
    const given = new Map(graph.arguments.map((name, k) => [name, ranks[k] ?? 0]));
    const least = new Map(graph.arguments.map((name) => [name, 0]));
    const undercut = (from: string, to: string) =>
      Math.max(0, ...graph.undercuts.filter(([, at]) => at[0] === from && at[1] === to).map(([by]) => given.get(by) ?? 0));
    const attack = (name: string) =>
      Math.max(
        0,
        ...graph.attacks.filter(([, to]) => to === name).map(([from, to]) => Math.min(given.get(from) ?? 0, 2 - undercut(from, to))),
      );
    const support = (name: string) => {
      const grounds = graph.supports.filter(([, to]) => to === name);
      return grounds.length === 0 ? 2 : Math.max(...grounds.map(([from, to]) => Math.min(least.get(from) ?? 0, 2 - undercut(from, to))));
    };
    for (let round = 0; round <= 2 * graph.arguments.length; round++)
      for (const name of graph.arguments) least.set(name, Math.min(2 - attack(name), support(name)));
    return graph.arguments.every((name) => least.get(name) === given.get(name));
  });

/** True when the second decides all that the first decides, alike. */
export const isWithin = (one: Ranks, other: Ranks): boolean => one.every((rank, k) => rank === 1 || rank === other[k]);

export const groundedByDefinition = (graph: ArgumentGraph): Ranks => {
  const all = completeByDefinition(graph);
  const least = all.find((one) => all.every((other) => isWithin(one, other)));
  if (!least) throw new Error('no least labelling');
  return least;
};

const inSets = (graph: ArgumentGraph, all: readonly Ranks[]): string[] =>
  [...new Set(all.map((ranks) => graph.arguments.filter((_, k) => ranks[k] === 2).join(' ')))].sort();

/** The sets that are in under the labellings that nothing else contains. */
export const preferredByDefinition = (graph: ArgumentGraph): string[] => {
  const all = completeByDefinition(graph);
  return inSets(
    graph,
    all.filter((one) => !all.some((other) => other !== one && isWithin(one, other))),
  );
};

export const stableByDefinition = (graph: ArgumentGraph): string[] =>
  inSets(
    graph,
    completeByDefinition(graph).filter((ranks) => !ranks.includes(1)),
  );

/**
 * The preferred extensions of a graph without supports as AFRA defines them (Baroni, Cerutti, Giacomin and Guida 2011, definitions 3 to 14): attacks
 * are elements too; an attack defeats what it aims at, and every attack that starts from what it aims at; sets of elements, the largest admissible.
 */
export const afraByDefinition = (graph: ArgumentGraph): string[] => {
  const attacks = [
    ...graph.attacks.map(([from, to]) => ({ from, to })),
    ...graph.undercuts.map(([from, at]) => ({ from, to: `${at[0]}>${at[1]}` })),
  ];
  const names = [...graph.arguments, ...attacks.map(({ from, to }) => `${from}>${to}`)];
  const first = graph.arguments.length;
  const defeats = names.map((_, k) => {
    const attack = attacks[k - first];
    if (!attack) return 0;
    return names.reduce((bits, name, j) => {
      const hit = name === attack.to || attacks[j - first]?.from === attack.to;
      return hit ? bits | (1 << j) : bits;
    }, 0);
  });
  const admissible: number[] = [];
  for (let set = 0; set < 1 << names.length; set++) {
    const beaten = defeats.reduce((bits, hits, k) => (set & (1 << k) ? bits | hits : bits), 0);
    const threats = defeats.reduce((bits, hits, k) => (hits & set ? bits | (1 << k) : bits), 0);
    if ((beaten & set) === 0 && (threats & ~beaten) === 0) admissible.push(set);
  }
  const largest = admissible.filter((set) => !admissible.some((other) => other !== set && (other & set) === set));
  return [...new Set(largest.map((set) => graph.arguments.filter((_, k) => set & (1 << k)).join(' ')))].sort();
};
