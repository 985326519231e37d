import { fails, holds, type Network } from './network';
import { supportCircles } from './support-circles';

/** Labels as they are kept while computing, one a node. */
export const [undecided, isIn, isOut] = [0, 1, 2] as const;

/** Who has a node among its inputs: by input, so that "holds" and "fails" lie apart. */
const usersOf = ({ inputs }: Network): readonly number[][] => {
  const users: number[][] = Array.from({ length: inputs.length * 2 }, () => []);
  for (const [node, its] of inputs.entries()) for (const input of its) users[input]?.push(node);
  return users;
};

/**
 * The grounded labels of a network: what has to be so, and nothing else. Each node is settled once and each input seen once, so it is linear; where
 * arguments support each other in a circle, what nothing outside holds up falls (the greatest unfounded set of Van Gelder, Ross and Schlipf,
 * Journal of the ACM 38:3, 1991), looked for in that circle alone and only after something in it or before it has fallen.
 */
export const groundedLabels = (network: Network): Uint8Array => {
  const { inputs, any } = network;
  const labels = new Uint8Array(inputs.length);
  const left = Int32Array.from(inputs, (its) => its.length);
  const users = usersOf(network);
  const circle = supportCircles(network);
  const members: number[][] = Array.from({ length: circle.reduce((most, its) => Math.max(most, its), -1) + 1 }, () => []);
  for (const [node, its] of circle.entries()) members[its]?.push(node);
  const shaken = new Set(members.keys());
  const settled: number[] = [];
  const settle = (node: number, label: number) => {
    if (labels[node] !== undecided) return;
    labels[node] = label;
    settled.push(node);
  };
  // One input of a node came out: it decides the node at once, or as the last of them.
  const hear = (node: number, isTrue: boolean) => {
    if (any[node] === isTrue) settle(node, isTrue ? isIn : isOut);
    else {
      left[node] = (left[node] ?? 0) - 1;
      if (left[node] === 0) settle(node, isTrue ? isIn : isOut);
    }
  };
  const spread = () => {
    for (let node = settled.pop(); node !== undefined; node = settled.pop()) {
      const nodeHolds = labels[node] === isIn;
      for (const user of users[holds(node)] ?? []) {
        hear(user, nodeHolds);
        if (!nodeHolds && (circle[user] ?? -1) >= 0) shaken.add(circle[user] ?? 0);
      }
      for (const user of users[fails(node)] ?? []) hear(user, !nodeHolds);
      if (!nodeHolds && (circle[node] ?? -1) >= 0) shaken.add(circle[node] ?? 0);
    }
  };
  for (const [node, its] of inputs.entries()) if (its.length === 0) settle(node, isIn);
  spread();
  for (const its of shaken) {
    shaken.delete(its);
    for (const node of unfounded(network, members[its] ?? [], labels, users, circle)) settle(node, isOut);
    spread();
  }
  return labels;
};

/** The members of a circle that only the circle itself holds up: what is left when support is let in from outside and passed on. */
const unfounded = (
  { inputs, any }: Network,
  members: readonly number[],
  labels: Uint8Array,
  users: readonly number[][],
  circle: Int32Array,
): number[] => {
  const founded = new Set<number>();
  const waits = new Map<number, number>();
  const ready: number[] = [];
  const found = (node: number) => {
    if (founded.has(node)) return;
    founded.add(node);
    ready.push(node);
  };
  const standing = members.filter((node) => labels[node] !== isOut);
  for (const node of standing) {
    const within = (input: number) => input % 2 === 0 && circle[input >> 1] === circle[node];
    const its = inputs[node] ?? [];
    const inner = its.filter(within).length;
    const outer = its.some((input) => !within(input) && labels[input >> 1] !== isOut);
    waits.set(node, any[node] ? 1 : inner);
    if (any[node] ? outer : inner === 0) found(node);
  }
  for (let node = ready.pop(); node !== undefined; node = ready.pop())
    for (const user of users[holds(node)] ?? []) {
      const wait = waits.get(user);
      if (wait === undefined) continue;
      waits.set(user, wait - 1);
      if (wait === 1) found(user);
    }
  return standing.filter((node) => !founded.has(node));
};
