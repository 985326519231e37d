import type { Undercut } from './argument-graph';

/** Undercuts that aim alike: by whom, each once, and at how many steps. One list for all of those steps, so that many undercuts of many steps stay small. */
export type Target = { readonly aim: Undercut[1]; readonly by: readonly number[]; steps: number };

/**
 * What undercuts aim at: a name, or `from * count + to`.
 * @param at the place of an argument among the `count` of them
 */
export const targetsOf = (undercuts: readonly Undercut[], at: (name: string) => number, count: number): Map<string | number, Target> => {
  const aimers = new Map<string | number, { aim: Undercut[1]; by: number[] }>();
  for (const [by, aim] of undercuts) {
    const key = typeof aim === 'string' ? aim : at(aim[0]) * count + at(aim[1]);
    const there = aimers.get(key);
    if (there) there.by.push(at(by));
    else aimers.set(key, { aim, by: [at(by)] });
  }
  return new Map(Array.from(aimers, ([key, { aim, by }]) => [key, { aim, by: by.length > 1 ? [...new Set(by)] : by, steps: 0 }]));
};
