import type { Network } from './network';

/** What a node may still be: one bit each. Turned round, in and out change places. */
export const [mayIn, mayOut, mayUndecided] = [1, 2, 4] as const;
const turned = [0, 2, 1, 3, 4, 6, 5, 7] as const;
const turn = (mask: number): number => turned[mask as 0] ?? 0;

/** A node read as "holds when all of these do": one that holds when any does is the same turned round, inputs and all. */
type Reading = {
  readonly node: number;
  readonly flip: boolean;
  readonly inputs: readonly { readonly node: number; readonly flip: boolean }[];
};

export type Narrower = {
  /** Takes away what cannot be any more, from what changed on; false when a node is left with nothing. `spend` is told the work. */
  readonly narrow: (may: Uint8Array, changed: readonly number[], spend: (work: number) => void) => boolean;
};

/**
 * Keeps what every node may be in step with its inputs and its users (constraint propagation over the three labels).
 * @param nodes the nodes that are looked at; all others are taken as they stand
 */
export const narrower = ({ inputs, any }: Network, nodes: readonly number[]): Narrower => {
  const readings = new Map<number, Reading>();
  const touched = new Map<number, number[]>();
  const touches = (node: number, reader: number) => {
    const there = touched.get(node);
    if (there) there.push(reader);
    else touched.set(node, [reader]);
  };
  for (const node of nodes) {
    const flip = any[node] ?? false;
    const its = [...new Set(inputs[node])].map((input) => ({ node: input >> 1, flip: (input % 2 === 1) !== flip }));
    readings.set(node, { node, flip, inputs: its });
    for (const one of new Set([node, ...its.map((input) => input.node)])) touches(one, node);
  }
  return {
    narrow: (may, changed, spend) => {
      const waiting = new Set(changed.flatMap((node) => touched.get(node) ?? []));
      const set = (node: number, mask: number): boolean => {
        if (may[node] === mask) return true;
        may[node] = mask;
        for (const reader of touched.get(node) ?? []) waiting.add(reader);
        return mask !== 0;
      };
      for (const node of waiting) {
        waiting.delete(node);
        const reading = readings.get(node);
        if (!reading) continue;
        spend(reading.inputs.length + 1);
        if (!agree(reading, may, set)) return false;
      }
      return true;
    },
  };
};

const seen = (may: Uint8Array, node: number, flip: boolean): number => (flip ? turn(may[node] ?? 0) : (may[node] ?? 0));

/** One node against its inputs, both ways. All hold: it is in. One fails: it is out. Else undecided. */
const agree = ({ node, flip, inputs }: Reading, may: Uint8Array, set: (node: number, mask: number) => boolean): boolean => {
  let [all, some] = [mayIn | mayOut | mayUndecided, 0];
  for (const input of inputs) {
    const mask = seen(may, input.node, input.flip);
    all &= mask & mayIn ? 7 : 6;
    if (!(mask & (mayIn | mayUndecided))) all &= ~mayUndecided;
    some |= mask;
  }
  // "Undecided" needs an input that is, "out" one that is.
  const possible = all & ((some & (mayOut | mayUndecided)) | mayIn);
  const its = seen(may, node, flip) & possible;
  if (!set(node, flip ? turn(its) : its)) return false;
  const allowed = its & mayOut ? 7 : its & mayUndecided ? mayIn | mayUndecided : mayIn;
  for (const input of inputs) {
    const mask = seen(may, input.node, input.flip) & allowed;
    if (!set(input.node, input.flip ? turn(mask) : mask)) return false;
  }
  if (its & mayIn) return true;
  // Not in: the last input that can make it so has to.
  const wanted = its & mayUndecided ? (its & mayOut ? mayOut | mayUndecided : mayUndecided) : mayOut;
  const able = inputs.filter((input) => seen(may, input.node, input.flip) & wanted);
  const [last] = able;
  if (!last) return false;
  if (able.length > 1) return true;
  const mask = seen(may, last.node, last.flip) & wanted;
  return set(last.node, last.flip ? turn(mask) : mask);
};
