import { isIn, isOut, undecided } from './label-numbers';
import type { Network } from './network';

/** Labels as ranks: out, undecided, in. */
const rank = (label: number): number => (label === isIn ? 2 : label === isOut ? 0 : 1);
const labelAt = [isOut, undecided, isIn] as const;

/**
 * Whether labels that agree with their inputs also stand on something: with what fails taken as labelled, the least labels that the rest allows
 * are the same ones (the partial stable models of Przymusinski, New Generation Computing 9, 1991). Only support in a circle can differ.
 * @param nodes the nodes in question; all others are taken as labelled
 */
export const isFounded = ({ inputs, any }: Network, nodes: readonly number[], labels: Uint8Array): boolean => {
  const least = new Map(nodes.map((node) => [node, 0]));
  const value = (input: number): number => {
    const known = rank(labels[input >> 1] ?? undecided);
    return input % 2 === 1 ? 2 - known : (least.get(input >> 1) ?? known);
  };
  for (let grew = true; grew; ) {
    grew = false;
    for (const node of nodes) {
      const values = (inputs[node] ?? []).map(value);
      const next = any[node] ? Math.max(...values) : Math.min(2, ...values);
      if (next > (least.get(node) ?? 0)) {
        least.set(node, next);
        grew = true;
      }
    }
  }
  return nodes.every((node) => labelAt[least.get(node) ?? 0] === labels[node]);
};
