import type { Cell } from '@/domain/position/cell-as-of';
import type { Citation } from '@/domain/position/citations';

/** A line between what two neighbouring columns show. It stands at the left edge of the right cell; `points` says which way. */
export type Wire = { readonly type: Citation['type']; readonly points: 'left' | 'right'; readonly tags: readonly [string, string] };

const between = (left: Cell, right: Cell): Wire | null => {
  const [from, to] = [left.entries[0], right.entries[0]];
  if (!from || !to) return null;
  const leftwards = to.citations.find(({ tags }) => tags.includes(from.tag));
  if (leftwards) return { type: leftwards.type, points: 'left', tags: [from.tag, to.tag] };
  const rightwards = from.citations.find(({ tags }) => tags.includes(to.tag));
  return rightwards ? { type: rightwards.type, points: 'right', tags: [from.tag, to.tag] } : null;
};

/** The wire at each cell of a row to the cell on its left, or null. Only neighbours are wired; the rest is named by tag. */
export const wiresOf = (cells: readonly Cell[]): (Wire | null)[] =>
  cells.map((cell, at) => {
    const left = cells[at - 1];
    return left ? between(left, cell) : null;
  });
