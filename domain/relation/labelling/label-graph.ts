import type { ArgumentGraph } from './argument-graph';
import { groundedLabels } from './ground';
import { isIn, isOut } from './label-numbers';
import { networkOf } from './network';

export const labels = ['in', 'out', 'undecided'] as const;
export type Label = (typeof labels)[number];
/** The arguments by label, each list in the order they were given. */
export type Labelling = Readonly<Record<Label, readonly string[]>>;

export const labelOf = (label: number | undefined): Label => (label === isIn ? 'in' : label === isOut ? 'out' : 'undecided');

/**
 * What stands: the grounded labelling of a graph (README.md of this folder says what each label means). Unique, the same in whatever order things
 * are given, in time linear in the graph.
 */
export const labelGraph = (graph: ArgumentGraph): Labelling => {
  const found = groundedLabels(networkOf(graph));
  const sorted: Record<Label, string[]> = { in: [], out: [], undecided: [] };
  for (const [k, name] of graph.arguments.entries()) sorted[labelOf(found[k])].push(name);
  return sorted;
};
