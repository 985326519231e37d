import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { ArgumentGraph } from './argument-graph';
import { groundedLabels } from './ground';
import { isIn, undecided } from './label-numbers';
import { type Found, type Part, type Semantics, searchLabellings } from './label-search';
import { type Network, networkOf } from './network';

/** Searched up to so many arguments; so many sets are given; so many inputs are looked at before a search is cut short (a second or two). */
export const extensionLimits = { arguments: 60, extensions: 1000, budget: 30_000_000 } as const;

/** Sets of arguments that can be held together, each in the order given. `complete` is false when there are more, or may be. */
export type Extensions = { readonly extensions: readonly (readonly string[])[]; readonly complete: boolean };

/**
 * The stable or the preferred extensions of a graph of at most 60 arguments, the first 1,000 of them, in an order that depends on the given order only.
 * Parts that do not touch are searched apart and combined; a part without a stable labelling leaves the whole without one.
 */
export const extensionsOf = (graph: ArgumentGraph, semantics: Semantics, budget: number = extensionLimits.budget): Outcome<Extensions> => {
  const { arguments: limit, extensions: most } = extensionLimits;
  if (graph.arguments.length > limit) return refuse('too-many-arguments', { arguments: graph.arguments.length, limit });
  const network = networkOf(graph);
  const fixed = groundedLabels(network);
  const parts = undecidedParts(network, fixed, graph.arguments.length);
  const share = Math.ceil(budget / Math.max(1, parts.length));
  const found = parts.map((part) => searchLabellings(network, part, fixed, { semantics, limit: most, budget: share }));
  if (found.some(({ sets, complete }) => complete && sets.length === 0)) return accept({ extensions: [], complete: true });
  const always = graph.arguments.flatMap((_, k) => (fixed[k] === isIn ? [k] : []));
  const { sets, complete } = combined(found, always, most);
  const named = sets.map((set) => [...set].sort((a, b) => a - b).map((k) => graph.arguments[k] ?? ''));
  return accept({ extensions: named, complete });
};

/** What the grounded labels leave open, cut into parts that do not touch; each by its first argument. */
const undecidedParts = ({ inputs }: Network, fixed: Uint8Array, count: number): Part[] => {
  const parent = Array.from(inputs, (_, node) => node);
  const find = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[node] = root;
    return root;
  };
  const isOpen = (node: number) => fixed[node] === undecided;
  for (const [node, its] of inputs.entries())
    for (const input of its) if (isOpen(node) && isOpen(input >> 1)) parent[find(node)] = find(input >> 1);
  const parts = new Map<number, { arguments: number[]; nodes: number[] }>();
  for (let node = 0; node < inputs.length; node++) {
    if (!isOpen(node)) continue;
    const part = parts.get(find(node)) ?? { arguments: [], nodes: [] };
    parts.set(find(node), part);
    part.nodes.push(node);
    if (node < count) part.arguments.push(node);
  }
  return [...parts.values()];
};

/** Every choice of one set a part, the last part changing fastest. */
const combined = (found: readonly Found[], always: readonly number[], most: number) => {
  let sets: (readonly number[])[] = [always];
  let complete = true;
  for (const part of found) {
    complete &&= part.complete;
    const wider = sets.flatMap((set) => part.sets.map((more) => [...set, ...more]));
    complete &&= wider.length <= most;
    sets = wider.slice(0, most);
  }
  return { sets, complete };
};
