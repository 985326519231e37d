import type { LineKind } from '@/domain/relation/argument-map/map-tree';
import { columnLeft, measures } from './map-measures';
import type { MapModel } from './map-model';

type Point = { readonly x: number; readonly y: number };
export type PlacedBox = { readonly key: string; readonly x: number; readonly y: number; readonly width: number };
/** A line from a box to what it bears on. `gather` is where it joins the lines of its siblings, `end` where its sign stands. */
export type PlacedLine = {
  readonly key: string;
  readonly kind: LineKind;
  /** what all siblings share, drawn once as one quiet line; null for an undercutter */
  readonly bus: readonly Point[] | null;
  /** its own part, from the box to where its sign stands */
  readonly own: readonly Point[];
  /** of a rebuttal with a preference: whether it comes before what it hits, or after; null where neither comes first */
  readonly first: boolean | null;
};
export type Scene = {
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
  readonly bands: readonly { readonly id: string; readonly y: number; readonly height: number }[];
  readonly width: number;
  readonly height: number;
  readonly questions: boolean;
};
/** Where the layout put things: the top left corner of each box, and the x at which the lines into each box (or question) gather. */
export type Placement = { readonly at: ReadonlyMap<string, Point>; readonly gather: ReadonlyMap<string, number> };

const { pitch, height, margin, step, bus, box: boxWidth, cite, question, underMarks } = measures;
const half = height / 2;
export const widthOf = (sort: 'claim' | 'cite' | 'evidence'): number => (sort === 'cite' ? cite : boxWidth);

/** The model on its grid: columns and rows as they are counted. */
export const gridOf = ({ boxes, page }: MapModel): Map<string, Point> => {
  const questions = page.issue !== null;
  return new Map(boxes.map(({ node, column, row }) => [node.key, { x: columnLeft(column, questions), y: row * pitch }]));
};

/** The drawing of a model: boxes where the layout put them, lines from right to left with the place of their signs. */
export const sceneOf = ({ boxes, rows, page }: MapModel, { at, gather }: Placement): Scene => {
  const questions = page.issue !== null;
  const placed = boxes.map(
    ({ node }): PlacedBox => ({ key: node.key, ...(at.get(node.key) ?? { x: 0, y: 0 }), width: widthOf(node.sort) }),
  );
  const byKey = new Map(placed.map((box) => [box.key, box]));
  const bands = rows.bands.map(({ id, row, rows: count }) => ({ id, y: row * pitch, height: count * pitch - (pitch - height) }));
  const bandTop = new Map(bands.map(({ id, y }) => [id, y]));
  const lines = boxes.flatMap(({ node, parent, bandId, relation }): PlacedLine[] => {
    const box = byKey.get(node.key);
    const left = parent === null ? null : byKey.get(parent);
    if (!node.line || !box || (parent === null && !questions)) return [];
    const from = { x: box.x, y: box.y + half };
    const { kind, on } = node.line;
    const first = relation?.preference ? (relation.preference.end === 'from') === (relation.fromClaimId === node.id) : null;
    if (on !== 'claim' && left) return [{ key: node.key, kind, bus: null, own: undercut(from, left, on), first: null }];
    const start = left ? { x: left.x + left.width, y: left.y + half } : { x: question, y: (bandTop.get(bandId) ?? 0) + half };
    const at = gather.get(parent ?? bandId) ?? start.x + bus;
    const shared = from.y === start.y ? [start, { x: at, y: start.y }] : [start, { x: at, y: start.y }, { x: at, y: from.y }];
    return [{ key: node.key, kind, bus: shared, own: [from, { x: at, y: from.y }], first }];
  });
  const width = placed.reduce<number>((most, box) => Math.max(most, box.x + box.width), question) + margin;
  return { boxes: placed, lines, bands, width, height: rows.rows * pitch, questions };
};

/** An undercutter runs left in its own row and rises: to the line that leaves the box, or to the box's foot below its two marks. */
const undercut = (from: Point, hit: PlacedBox, on: 'line' | 'words'): Point[] => {
  const x = on === 'line' ? hit.x - step : hit.x + hit.width - underMarks;
  const y = on === 'line' ? hit.y + half : hit.y + height + 7;
  return [from, { x, y: from.y }, { x, y }];
};
