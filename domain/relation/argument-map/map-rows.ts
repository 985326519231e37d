import type { LineKind, MapNode, MapTree } from './map-tree';
import { looseKey, type MapFilter, partedChildren, shownChildren } from './open-branches';

/** A drawn box: `column` counts from 1 beside the questions, `row` from 0 down the whole map. */
export type Drawn = {
  readonly node: MapNode;
  readonly bandId: string;
  readonly parent: string | null;
  readonly column: number;
  readonly row: number;
  /** how many stand to the right, whether drawn or closed, by kind of line, and whether they are drawn */
  readonly onIt: Readonly<Partial<Record<LineKind, number>>>;
  readonly isOpen: boolean;
};
export type DrawnBand = {
  readonly id: string;
  readonly row: number;
  readonly rows: number;
  /** the claims that can be folded away below its question */
  readonly loose: { readonly key: string; readonly count: number; readonly isOpen: boolean } | null;
};
export type MapRows = { readonly boxes: readonly Drawn[]; readonly bands: readonly DrawnBand[]; readonly rows: number };

/**
 * The open part of a map on rows: a tidy tree for each question. A box stands in the row of the first that bears on it, undercutters in free rows below
 * all of that, so that their line runs left under it to the step they hit. The rows of two boxes of one column never mix.
 * @param leastRows rows a question's own words need
 */
export const mapRows = (
  { bands }: Pick<MapTree, 'bands'>,
  filter: MapFilter,
  isClosed: (key: string) => boolean,
  leastRows: (bandId: string) => number = () => 1,
): MapRows => {
  const boxes: Drawn[] = [];
  const drawnBands: DrawnBand[] = [];
  let row = 0;
  /** Draws a box and what is on it from `row` on; afterwards `row` is the last row taken. */
  const draw = (node: MapNode, bandId: string, parent: string | null, column: number) => {
    const children = shownChildren(node, filter);
    const isOpen = children.length > 0 && !isClosed(node.key);
    boxes.push({ node, bandId, parent, column, row, onIt: counted(children), isOpen });
    if (!isOpen) return;
    const below = children.filter(({ line }) => line?.on !== 'claim');
    for (const [at, child] of children.filter(({ line }) => line?.on === 'claim').entries()) {
      if (at > 0) row += 1;
      draw(child, bandId, node.key, column + 1);
    }
    for (const child of below) {
      row += 1;
      draw(child, bandId, node.key, column + 1);
    }
  };
  for (const band of bands) {
    const first = row;
    const { linked, loose } = partedChildren(band, filter);
    const isOpen = loose.length > 0 && !isClosed(looseKey(band.id));
    for (const node of isOpen ? [...linked, ...loose] : linked) {
      draw(node, band.id, null, 1);
      row += 1;
    }
    row = Math.max(row, first + leastRows(band.id));
    const folded = loose.length > 0 ? { key: looseKey(band.id), count: loose.length, isOpen } : null;
    drawnBands.push({ id: band.id, row: first, rows: row - first, loose: folded });
  }
  return { boxes, bands: drawnBands, rows: row };
};

const counted = (nodes: readonly MapNode[]): Partial<Record<LineKind, number>> => {
  const counts: Partial<Record<LineKind, number>> = {};
  for (const { line } of nodes) if (line) counts[line.kind] = (counts[line.kind] ?? 0) + 1;
  return counts;
};

/** Where an arrow leads from a box (or a question): along relations to the left and right, up and down to the next box of the column, else of the map. */
export const neighbourOf = ({ boxes }: Pick<MapRows, 'boxes'>, key: string, way: 'left' | 'right' | 'up' | 'down'): string | null => {
  const at = boxes.findIndex(({ node }) => node.key === key);
  const here = boxes[at];
  if (!here) return boxes[0]?.node.key ?? null;
  if (way === 'left') return here.parent;
  if (way === 'right') return boxes.find(({ parent }) => parent === key)?.node.key ?? null;
  const step = way === 'down' ? 1 : -1;
  const column = boxes.filter((box) => box.column === here.column);
  return column[column.indexOf(here) + step]?.node.key ?? boxes[at + step]?.node.key ?? null;
};
