import { isIn, isOut, undecided } from './label-numbers';
import { holds, type Network } from './network';

export type Foundations = {
  /** Whether a node rests on an input: when that fails, it has to be looked at. */
  readonly restsOn: (node: number, input: number) => boolean;
  /** Of nodes that may have lost what they rest on, and of all that rests on them: those that only hold each other up. */
  readonly unfounded: (shaken: Iterable<number>) => readonly number[];
};

/**
 * What nodes in circles of support rest on. One that needs any of its inputs keeps the one it rests on, so that after a fall only what rested on it is
 * looked at, not the circle (the source pointers of Simons, Niemelä and Soininen, Artificial Intelligence 138, 2002).
 */
export const foundations = ({ inputs, any }: Network, circle: Int32Array, labels: Uint8Array, users: readonly number[][]): Foundations => {
  const rest = new Int32Array(inputs.length).fill(-1);
  const looked = new Int32Array(inputs.length);
  const restsOn = (node: number, input: number) => any[node] === true && rest[node] === input;
  const failed = (input: number) => labels[input >> 1] === (input % 2 === 0 ? isOut : isIn);

  const unfounded = (shaken: Iterable<number>): readonly number[] => {
    const doubtful = new Set<number>();
    for (const node of shaken) if (labels[node] === undecided) doubtful.add(node);
    for (const node of doubtful)
      for (const user of users[holds(node)] ?? [])
        if (circle[user] === circle[node] && labels[user] === undecided && (!any[user] || restsOn(user, holds(node)))) doubtful.add(user);
    const waitsFor = (node: number, input: number) => input % 2 === 0 && circle[input >> 1] === circle[node] && doubtful.has(input >> 1);
    /** Another input that a node can rest on; looked for from where the last one was found. */
    const another = (node: number): number | undefined => {
      const its = inputs[node] ?? [];
      for (let k = 0; k < its.length; k++) {
        const place = ((looked[node] ?? 0) + k) % its.length;
        const input = its[place] ?? 0;
        if (failed(input) || waitsFor(node, input)) continue;
        looked[node] = place;
        return input;
      }
      return undefined;
    };
    const waits = new Map<number, number>();
    const founded: number[] = [];
    for (const node of doubtful)
      if (any[node]) {
        rest[node] = another(node) ?? -1;
        if (rest[node] !== -1) founded.push(node);
      } else {
        const count = (inputs[node] ?? []).filter((input) => waitsFor(node, input)).length;
        waits.set(node, count);
        if (count === 0) founded.push(node);
      }
    for (const node of founded) doubtful.delete(node);
    for (let node = founded.pop(); node !== undefined; node = founded.pop())
      for (const user of users[holds(node)] ?? []) {
        if (!doubtful.has(user) || circle[user] !== circle[node]) continue;
        const left = (waits.get(user) ?? 1) - 1;
        waits.set(user, left);
        if (left > 0) continue;
        rest[user] = holds(node);
        doubtful.delete(user);
        founded.push(user);
      }
    return [...doubtful];
  };
  return { restsOn, unfounded };
};
