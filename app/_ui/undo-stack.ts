/** An act that can be taken back; `turn` tells acts apart, later ones higher. */
export type Offered = { readonly turn: number; readonly words: string; readonly undo: () => unknown };

/** How many acts of one page can be taken back; the oldest give way. */
export const deepest = 50;

/** The stack with an act on top, newest first. */
export const pushed = (stack: readonly Offered[], done: Offered): readonly Offered[] => [done, ...stack].slice(0, deepest);

/** The stack without the act of a turn, wherever it lies: it was refused, or is being undone. The same stack when it is not there. */
export const without = (stack: readonly Offered[], turn: number): readonly Offered[] =>
  stack.some((done) => done.turn === turn) ? stack.filter((done) => done.turn !== turn) : stack;
