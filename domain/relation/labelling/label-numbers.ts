/** Labels as they are kept while computing, one a node. */
export const [undecided, isIn, isOut] = [0, 1, 2] as const;
