import type { ArgumentGraph } from '@/domain/relation/labelling/argument-graph';

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
export const anyGraphOf = ({ arguments: count, attacks, supports = 0, undercuts = 0 }: Sizes): ArgumentGraph => {
  const next = numbers(1);
  const names = named(count);
  const one = () => names[Math.floor(next() * count)] ?? '';
  const steps = (length: number) => Array.from({ length }, () => [one(), one()] as const);
  const [against, ahead] = [steps(attacks), steps(supports)];
  const all = [...against, ...ahead];
  const aimed = Array.from({ length: undercuts }, () => [one(), all[Math.floor(next() * all.length)] ?? ['', '']] as const);
  return { arguments: names, attacks: against, supports: ahead, undercuts: aimed };
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
