import type { ArgumentGraph } from './argument-graph';

/** A step with what aims at it; numbers are places among the arguments. `node` holds its label: its source, unless it is undercut. */
export type StepNode = {
  readonly attacks: boolean;
  readonly from: number;
  readonly to: number;
  readonly undercutters: number[];
  node: number;
};

/**
 * What each label hangs on. The first nodes are the arguments, then come undercut steps, and for an argument with recorded grounds one node for
 * "at least one of them stands". A node holds when all its inputs hold (`any`: when one does); an input is `2 * node`, plus 1 when it counts
 * turned round. So an argument holds when no attack on it does and a ground does; a step holds when its source does and no undercutter.
 */
export type Network = {
  readonly names: readonly string[];
  readonly inputs: readonly (readonly number[])[];
  readonly any: readonly boolean[];
  /** the steps that end at each argument */
  readonly stepsTo: readonly (readonly StepNode[])[];
};

/** What an input asks for: a node that holds, or one that does not. */
export const holds = (node: number): number => node * 2;
export const fails = (node: number): number => node * 2 + 1;

/** The network of a graph, in time and space linear in it. An id that is no argument, or an undercut at nothing, is a fault of the caller. */
export const networkOf = (graph: ArgumentGraph): Network => {
  const place = new Map(graph.arguments.map((name, k) => [name, k]));
  const at = (name: string): number => {
    const found = place.get(name);
    if (found === undefined) throw new Error(`no argument is called ${name}`);
    return found;
  };
  const stepsTo: StepNode[][] = graph.arguments.map(() => []);
  const aimed = new Map<string, StepNode[]>();
  const aim = (key: string, step: StepNode) => {
    const there = aimed.get(key);
    if (there) there.push(step);
    else aimed.set(key, [step]);
  };
  const namedSteps = new Set(graph.undercuts.map(([, target]) => targetKey(target)));
  for (const [attacks, steps] of [
    [true, graph.attacks],
    [false, graph.supports],
  ] as const)
    for (const [from, to, name] of steps) {
      const step: StepNode = { attacks, from: at(from), to: at(to), undercutters: [], node: at(from) };
      stepsTo[step.to]?.push(step);
      if (namedSteps.size === 0) continue;
      const keys = [targetKey([from, to]), ...(name === undefined ? [] : [targetKey(name)])];
      for (const key of keys) if (namedSteps.has(key)) aim(key, step);
    }
  for (const [by, target] of graph.undercuts) {
    const steps = aimed.get(targetKey(target));
    if (!steps) throw new Error(`nothing to undercut at ${targetKey(target)}`);
    for (const step of steps) step.undercutters.push(at(by));
  }
  return { names: graph.arguments, stepsTo, ...wired(stepsTo) };
};

const targetKey = (target: string | readonly [string, string]): string => JSON.stringify(target);

const wired = (stepsTo: readonly StepNode[][]): Pick<Network, 'inputs' | 'any'> => {
  const inputs: number[][] = stepsTo.map(() => []);
  const any: boolean[] = stepsTo.map(() => false);
  const add = (its: number[], isAny = false) => {
    any.push(isAny);
    return inputs.push(its) - 1;
  };
  for (const steps of stepsTo)
    for (const step of steps)
      if (step.undercutters.length > 0) step.node = add([holds(step.from), ...[...new Set(step.undercutters)].map(fails)]);
  for (const [argument, steps] of stepsTo.entries()) {
    const its = inputs[argument] ?? [];
    for (const { attacks, node } of steps) if (attacks) its.push(fails(node));
    const grounds = steps.filter(({ attacks }) => !attacks).map(({ node }) => holds(node));
    if (grounds.length > 0) its.push(holds(add(grounds, true)));
  }
  return { inputs, any };
};
