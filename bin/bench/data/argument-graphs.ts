import type { ArgumentGraph, Step } from '@/domain/relation/labelling/argument-graph';

type Sizes = { readonly arguments: number; readonly attacks: number; readonly supports?: number; readonly undercuts?: number };

/** The same numbers from 0 up to 1 in every run (mulberry32). */
const numbers = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
const named = (count: number) => Array.from({ length: count }, (_, k) => `argument ${k}`);

/** Steps between any two, and undercuts of any step. */
export const anyGraphOf = ({ arguments: count, attacks, supports = 0, undercuts = 0 }: Sizes, seed = 1): ArgumentGraph => {
  const next = numbers(seed);
  const names = named(count);
  const one = () => names[Math.floor(next() * count)] ?? '';
  const steps = (length: number) => Array.from({ length }, () => [one(), one()] as const);
  const [against, ahead] = [steps(attacks), steps(supports)];
  const all = [...against, ...ahead];
  const aimed = Array.from(
    { length: all.length > 0 ? undercuts : 0 },
    () => [one(), all[Math.floor(next() * all.length)] ?? ['', '']] as const,
  );
  return { arguments: names, attacks: against, supports: ahead, undercuts: aimed };
};

/** Graphs of 30 to 60 arguments and up to 150 attacks, a share of them both ways, some with supports and undercuts. */
export const mixedGraphs = (count: number): ArgumentGraph[] => {
  const next = numbers(2);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  return Array.from({ length: count }, (_, k) => {
    const graph = anyGraphOf(
      { arguments: 30 + upTo(30), attacks: upTo(150), supports: k % 2 ? upTo(60) : 0, undercuts: k % 3 ? 0 : upTo(30) },
      k,
    );
    const share = next();
    return {
      ...graph,
      attacks: graph.attacks.flatMap(([from, to]): Step[] =>
        next() < share
          ? [
              [from, to],
              [to, from],
            ]
          : [[from, to]],
      ),
    };
  });
};

const along = (names: readonly string[]) => names.slice(1).map((name, k) => [names[k] ?? '', name] as const);

export const chain = (count: number): ArgumentGraph => ({
  arguments: named(count),
  attacks: along(named(count)),
  supports: [],
  undercuts: [],
});

export const ringOfSupport = (count: number): ArgumentGraph => {
  const names = named(count);
  return { arguments: names, attacks: [], supports: [...along(names), [names.at(-1) ?? '', names[0] ?? '']], undercuts: [] };
};

/** One attack and one undercut of it, each given so many times. */
export const crowd = (count: number): ArgumentGraph => ({
  arguments: named(3),
  attacks: Array.from({ length: count }, () => ['argument 0', 'argument 1'] as const),
  supports: [],
  undercuts: Array.from({ length: count }, () => ['argument 2', ['argument 0', 'argument 1']] as const),
});

export const pairsThatRebut = (count: number): ArgumentGraph => {
  const names = named(count * 2);
  const attacks = names.map((name, k) => [name, names[k ^ 1] ?? ''] as const);
  return { arguments: names, attacks, supports: [], undercuts: [] };
};

/** Attacks both ways between any two. */
export const rebuttals = (count: number, pairs: number): ArgumentGraph => {
  const graph = anyGraphOf({ arguments: count, attacks: pairs * 2 });
  const ways = graph.attacks.filter(([from, to]) => from !== to).slice(0, pairs);
  return { ...graph, attacks: ways.flatMap(([from, to]) => [[from, to] as const, [to, from] as const]) };
};
