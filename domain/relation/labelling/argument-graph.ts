import { z } from 'zod';
import { accept, type Outcome, refuse } from '@/domain/outcome';

/** A step from one argument to another: an attack, or a support. Steps may be named, so that an undercut can aim at one of several. */
export type Step = readonly [from: string, to: string, name?: string];
/** An undercut aims at a step by its name, or at every attack and every support from one argument to another. */
export type Undercut = readonly [by: string, at: readonly [from: string, to: string] | string];

/** Arguments, and what is said for and against them; attacks and supports go one way, as given. */
export type ArgumentGraph = {
  readonly arguments: readonly string[];
  readonly attacks: readonly Step[];
  readonly supports: readonly Step[];
  readonly undercuts: readonly Undercut[];
};

/** What a graph from outside may hold at most: characters in an id, arguments, steps of each sort. */
export const graphLimits = { id: 200, arguments: 50_000, steps: 250_000 } as const;

const id = z.string().min(1).max(graphLimits.id);
const pair = z.tuple([id, id]);
const steps = <S extends z.ZodType>(step: S) => z.array(step).max(graphLimits.steps).default([]);
const shape = z.strictObject({
  arguments: z.array(id).max(graphLimits.arguments),
  attacks: steps(pair),
  supports: steps(pair),
  undercuts: steps(z.tuple([id, pair])),
});
type Given = z.output<typeof shape>;

/**
 * A graph as somebody else wrote it: `{"arguments":["a",…],"attacks":[["a","b"],…],"supports":[["a","b"],…],"undercuts":[["c",["a","b"]],…]}`.
 * Refused with the place of the first fault: a key it does not have (what stands under a misspelled one would be left out unsaid), not this shape, an
 * argument twice, an id that is no argument, an undercut at no step.
 */
export const readArgumentGraph = (value: unknown): Outcome<ArgumentGraph> => {
  const read = shape.safeParse(value);
  if (!read.success) {
    const { issues } = read.error;
    const stray = issues.find((its) => its.code === 'unrecognized_keys')?.keys[0];
    if (stray !== undefined)
      return refuse('input-not-understood', {
        key: stray.slice(0, graphLimits.id),
        because: 'no such key',
        keys: Object.keys(shape.shape),
      });
    const [issue] = issues;
    return refuse('input-not-understood', { at: issue?.path.join('.') ?? '', because: issue?.message ?? '' });
  }
  const fault = faultIn(read.data);
  return fault ? refuse('input-not-understood', fault) : accept(read.data);
};

const faultIn = (graph: Given): Record<string, unknown> | null => {
  const known = new Set<string>();
  for (const [k, name] of graph.arguments.entries()) {
    if (known.has(name)) return { at: `arguments.${k}`, because: 'named twice', argument: name };
    known.add(name);
  }
  for (const sort of ['attacks', 'supports', 'undercuts'] as const)
    for (const [k, step] of graph[sort].entries())
      for (const name of step.flat()) if (!known.has(name)) return { at: `${sort}.${k}`, because: 'not an argument', argument: name };
  const there = new Set([...graph.attacks, ...graph.supports].map((step) => JSON.stringify(step)));
  const astray = graph.undercuts.findIndex(([, at]) => !there.has(JSON.stringify(at)));
  return astray < 0 ? null : { at: `undercuts.${astray}`, because: 'neither an attack nor a support', step: graph.undercuts[astray]?.[1] };
};
