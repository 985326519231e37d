import type { ArgumentGraph, Step } from './argument-graph';
import { type Target, targetsOf } from './targets-of';

/** A step with what aims at it, by its two ends and by its name; `node` holds its label: its source, unless it is undercut. Numbers are places among the arguments. */
export type StepNode = {
  readonly attacks: boolean;
  readonly from: number;
  readonly to: number;
  readonly atPair: Target | undefined;
  readonly atName: Target | undefined;
  node: number;
};

/** Who undercuts a step, each once. */
export const undercuttersOf = ({ atPair, atName }: StepNode): readonly number[] =>
  atPair && atName ? [...new Set([...atPair.by, ...atName.by])] : ((atPair ?? atName)?.by ?? []);

/**
 * The steps that end at each argument, in the order given. A step given twice changes nothing and is kept once; a name counts only where an undercut
 * aims at it. An id that is no argument, or an undercut at nothing, is a fault of the caller.
 */
export const stepsTo = (graph: ArgumentGraph): StepNode[][] => {
  const count = graph.arguments.length;
  const place = new Map(graph.arguments.map((name, k) => [name, k]));
  const at = (name: string): number => {
    const found = place.get(name);
    if (found === undefined) throw new Error(`no argument is called ${name}`);
    return found;
  };
  const targets = targetsOf(graph.undercuts, at, count);
  const ending: StepNode[][] = graph.arguments.map(() => []);
  const met = new Set<number | string>();
  const take = (attacks: boolean, [first, last, name]: Step) => {
    const [from, to] = [at(first), at(last)];
    const pair = from * count + to;
    const [atPair, atName] = targets.size === 0 ? [] : [targets.get(pair), name === undefined ? undefined : targets.get(name)];
    const key = atName ? `${name} ${pair} ${attacks}` : pair * 2 + Number(attacks);
    if (met.size === met.add(key).size) return;
    for (const target of [atPair, atName]) if (target) target.steps++;
    ending[to]?.push({ attacks, from, to, atPair, atName, node: from });
  };
  for (const step of graph.attacks) take(true, step);
  for (const step of graph.supports) take(false, step);
  for (const { aim, steps } of targets.values()) if (steps === 0) throw new Error(`nothing to undercut at ${JSON.stringify(aim)}`);
  return ending;
};
