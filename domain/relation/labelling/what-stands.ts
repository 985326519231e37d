import type { ArgumentGraph } from './argument-graph';
import { groundedLabels } from './ground';
import { type Label, labelOf } from './label-graph';
import { isIn, isOut, undecided } from './label-numbers';
import { networkOf } from './network';
import { shortestCircle } from './shortest-circle';
import { type StepNode, undercuttersOf } from './steps-to';

/** A step that came to nothing: `by`, where it starts, is out itself, or only the step is undercut; `through` names who undercuts it and is in. */
export type FailedStep = { readonly by: string; readonly because: 'out' | 'undercut'; readonly through: readonly string[] };

/** Why an argument has its label, in ids; the screen has the words. Lists are in the order steps were given, without repeats. */
export type Reason =
  | { readonly label: 'in'; readonly code: 'nothing-against'; readonly grounds: readonly string[] }
  | {
      readonly label: 'in';
      readonly code: 'all-against-fails';
      readonly against: readonly FailedStep[];
      readonly grounds: readonly string[];
    }
  | { readonly label: 'out'; readonly code: 'attacked'; readonly by: readonly string[] }
  | { readonly label: 'out'; readonly code: 'grounds-fell'; readonly grounds: readonly FailedStep[] }
  /** it and these support each other, and nothing else that stands supports any of them */
  | { readonly label: 'out'; readonly code: 'grounds-in-circle'; readonly circle: readonly string[] }
  /** it and these each hang on the next; the one in question comes first, alone when it speaks against itself */
  | { readonly label: 'undecided'; readonly code: 'in-circle'; readonly circle: readonly string[] }
  /** it strikes back at the steps of these, which speak against it (evidence on both sides); `rivals` are undecided and speak against it, too */
  | {
      readonly label: 'undecided';
      readonly code: 'strikes-back';
      readonly by: readonly string[];
      readonly grounds: readonly string[];
      readonly rivals: readonly string[];
    }
  | { readonly label: 'undecided'; readonly code: 'hangs-on'; readonly by: readonly string[] };

/** The grounded labels of a graph with the reason of each; ids that are no argument are a fault of the caller. */
export type WhatStands = { readonly labelFor: (id: string) => Label; readonly reasonFor: (id: string) => Reason };

/** What stands in a graph, and why. Labels are computed once, a reason when it is asked for (linear at most). */
export const whatStands = (graph: ArgumentGraph): WhatStands => {
  const network = networkOf(graph);
  const labels = groundedLabels(network);
  const place = new Map(graph.arguments.map((id, k) => [id, k]));
  const placeOf = (id: string): number => {
    const found = place.get(id);
    if (found === undefined) throw new Error(`no argument is called ${id}`);
    return found;
  };
  const name = (k: number): string => network.names[k] ?? '';
  const names = (places: readonly number[]): string[] => [...new Set(places)].map(name);
  const sources = (steps: readonly StepNode[]): string[] => names(steps.map(({ from }) => from));
  const failed = (steps: readonly StepNode[]): FailedStep[] =>
    steps.map((step) => {
      const through = names(undercuttersOf(step).filter((k) => labels[k] === isIn));
      return { by: name(step.from), because: labels[step.from] === isOut ? 'out' : 'undercut', through };
    });

  const reasonIn = (against: readonly StepNode[], grounds: readonly StepNode[]): Reason => {
    const standing = sources(grounds.filter(({ node }) => labels[node] === isIn));
    if (against.length === 0) return { label: 'in', code: 'nothing-against', grounds: standing };
    return { label: 'in', code: 'all-against-fails', against: failed(against), grounds: standing };
  };
  const reasonOut = (k: number, against: readonly StepNode[], grounds: readonly StepNode[]): Reason => {
    const hits = against.filter(({ node }) => labels[node] === isIn);
    if (hits.length > 0) return { label: 'out', code: 'attacked', by: sources(hits) };
    const circle = shortestCircle(k, (at) =>
      (network.stepsTo[at] ?? [])
        .filter((step) => !step.attacks && labels[step.from] === isOut && !undercuttersOf(step).some((u) => labels[u] === isIn))
        .map(({ from }) => from)
        .filter((from) => !(network.stepsTo[from] ?? []).some((step) => step.attacks && labels[step.node] === isIn)),
    );
    if (circle) return { label: 'out', code: 'grounds-in-circle', circle: circle.map(name) };
    return { label: 'out', code: 'grounds-fell', grounds: failed(grounds) };
  };
  /** The undecided arguments that one hangs on directly: where an undecided step starts, and who undercuts it. */
  const openBelow = (k: number): number[] => {
    const steps = network.stepsTo[k] ?? [];
    const isGrounded = steps.some(({ attacks, node }) => !attacks && labels[node] === isIn);
    return steps
      .filter(({ attacks, node }) => labels[node] === undecided && (attacks || !isGrounded))
      .flatMap((step) => [step.from, ...undercuttersOf(step)])
      .filter((at) => labels[at] === undecided);
  };
  const reasonUndecided = (k: number, against: readonly StepNode[], grounds: readonly StepNode[]): Reason => {
    const open = against.filter(({ node }) => labels[node] === undecided);
    const struck = open.filter((step) => step.from !== k && undercuttersOf(step).includes(k));
    if (struck.length > 0 && !open.some(({ from }) => from === k)) {
      const rivals = open.filter((step) => !struck.includes(step));
      const held = grounds.filter(({ node }) => labels[node] !== isOut);
      return { label: 'undecided', code: 'strikes-back', by: sources(struck), grounds: sources(held), rivals: sources(rivals) };
    }
    const circle = shortestCircle(k, openBelow);
    if (circle) return { label: 'undecided', code: 'in-circle', circle: circle.map(name) };
    return { label: 'undecided', code: 'hangs-on', by: names(openBelow(k)) };
  };
  return {
    labelFor: (id) => labelOf(labels[placeOf(id)]),
    reasonFor: (id) => {
      const k = placeOf(id);
      const steps = network.stepsTo[k] ?? [];
      const [against, grounds] = [steps.filter(({ attacks }) => attacks), steps.filter(({ attacks }) => !attacks)];
      if (labels[k] === isIn) return reasonIn(against, grounds);
      return labels[k] === isOut ? reasonOut(k, against, grounds) : reasonUndecided(k, against, grounds);
    },
  };
};
