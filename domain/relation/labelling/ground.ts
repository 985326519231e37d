import { foundations } from './foundations';
import { isIn, isOut, undecided } from './label-numbers';
import { fails, holds, type Network, usersOf } from './network';
import { supportCircles } from './support-circles';

/**
 * The grounded labels of a network: what has to be so, and nothing else. Each node is settled once and each input heard once, so it is linear but for
 * circles of support: what nothing outside one holds up falls (the greatest unfounded set of Van Gelder, Ross and Schlipf, Journal of the ACM 38:3,
 * 1991), and is looked for among what rested on the fallen only.
 */
export const groundedLabels = (network: Network): Uint8Array => {
  const { inputs, any } = network;
  const labels = new Uint8Array(inputs.length);
  const left = Int32Array.from(inputs, (its) => its.length);
  const users = usersOf(network);
  const circle = supportCircles(network);
  const { restsOn, unfounded } = foundations(network, circle, labels, users);
  const shaken = new Set<number>();
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
      for (const input of [holds(node), fails(node)]) {
        const isTrue = nodeHolds === (input === holds(node));
        for (const user of users[input] ?? []) {
          hear(user, isTrue);
          if (!isTrue && restsOn(user, input)) shaken.add(user);
        }
      }
    }
  };
  for (const [node, its] of inputs.entries()) if (its.length === 0) settle(node, isIn);
  spread();
  for (const [node, its] of circle.entries()) if (its >= 0) shaken.add(node);
  while (shaken.size > 0) {
    const fallen = unfounded(shaken);
    shaken.clear();
    for (const node of fallen) settle(node, isOut);
    spread();
  }
  return labels;
};
