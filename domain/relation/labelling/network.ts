import type { ArgumentGraph } from './argument-graph';
import { type StepNode, stepsTo } from './steps-to';
import type { Target } from './targets-of';

/**
 * What each label hangs on. The first nodes are the arguments; then come undercut steps, one node for "nobody who aims here is in" where undercuts aim
 * at several steps at once, and for an argument with recorded grounds one for "at least one of them stands". A node holds when all its inputs hold
 * (`any`: when one does); an input is `2 * node`, plus 1 when it counts turned round. So an argument holds when no attack on it does and a ground
 * does; a step holds when its source does and no undercutter.
 */
export type Network = {
  readonly names: readonly string[];
  readonly inputs: readonly (readonly number[])[];
  readonly any: readonly boolean[];
  /** the steps that end at each argument */
  readonly stepsTo: readonly (readonly Readonly<StepNode>[])[];
};

/** What an input asks for: a node that holds, or one that does not. */
export const holds = (node: number): number => node * 2;
export const fails = (node: number): number => node * 2 + 1;

/** The network of a graph, in time and space linear in it, however often a step or an undercut is given. */
export const networkOf = (graph: ArgumentGraph): Network => {
  const ending = stepsTo(graph);
  const inputs: number[][] = ending.map(() => []);
  const any: boolean[] = ending.map(() => false);
  const add = (its: number[], isAny = false) => {
    any.push(isAny);
    return inputs.push(its) - 1;
  };
  const shared = new Map<Target, number[]>();
  /** What a step needs of those who aim at it: that each fails, or the one node that says so for several steps. */
  const unharmed = (target: Target): readonly number[] => {
    if (target.steps === 1) return target.by.map(fails);
    const known = shared.get(target) ?? [holds(add(target.by.map(fails)))];
    shared.set(target, known);
    return known;
  };
  for (const steps of ending)
    for (const step of steps) {
      const { atPair, atName } = step;
      if (atPair || atName) step.node = add([holds(step.from), ...(atPair ? unharmed(atPair) : []), ...(atName ? unharmed(atName) : [])]);
    }
  for (const [argument, steps] of ending.entries()) {
    const its = inputs[argument] ?? [];
    for (const { attacks, node } of steps) if (attacks) its.push(fails(node));
    const grounds = steps.filter(({ attacks }) => !attacks).map(({ node }) => holds(node));
    if (grounds.length > 0) its.push(holds(add(grounds, true)));
  }
  return { names: graph.arguments, inputs, any, stepsTo: ending };
};

/** Who has a node among its inputs: by input, so that "holds" and "fails" lie apart. */
export const usersOf = ({ inputs }: Network): readonly number[][] => {
  const users: number[][] = Array.from({ length: inputs.length * 2 }, () => []);
  for (const [node, its] of inputs.entries()) for (const input of its) users[input]?.push(node);
  return users;
};
