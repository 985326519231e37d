import type { Network } from './network';

/**
 * The circles in which nodes hold each other up: for each node the number of its circle, or -1. Strongly connected components over inputs that
 * count as they are (Tarjan, SIAM Journal on Computing 1:2, 1972), by a stack of our own: a chain may be longer than the machine's.
 */
export const supportCircles = ({ inputs }: Network): Int32Array => {
  const circle = new Int32Array(inputs.length).fill(-1);
  const order = new Int32Array(inputs.length).fill(-1);
  const low = new Int32Array(inputs.length);
  const open: number[] = [];
  const isOpen = new Uint8Array(inputs.length);
  let [met, circles] = [0, 0];
  const walk: { node: number; next: number }[] = [];
  const enter = (node: number) => {
    order[node] = low[node] = met++;
    open.push(node);
    isOpen[node] = 1;
    walk.push({ node, next: 0 });
  };
  const close = (node: number) => {
    const members = open.splice(open.lastIndexOf(node));
    const isCircle = members.length > 1 || inputs[node]?.includes(node * 2);
    for (const member of members) {
      isOpen[member] = 0;
      if (isCircle) circle[member] = circles;
    }
    if (isCircle) circles++;
  };
  for (let root = 0; root < inputs.length; root++) {
    if (order[root] !== -1) continue;
    enter(root);
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const input = inputs[top.node]?.[top.next++];
      if (input === undefined) {
        walk.pop();
        const above = walk.at(-1)?.node;
        if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[top.node] ?? 0);
        if (low[top.node] === order[top.node]) close(top.node);
      } else if (input % 2 === 0) {
        const below = input >> 1;
        if (order[below] === -1) enter(below);
        else if (isOpen[below]) low[top.node] = Math.min(low[top.node] ?? 0, order[below] ?? 0);
      }
    }
  }
  return circle;
};
