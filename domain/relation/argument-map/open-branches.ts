import type { LineKind, MapNode, MapTree, TreeBand } from './map-tree';

/** What is drawn: kinds of line that are left out, and whether evidence stands as boxes (an item that is undercut always does). */
export type MapFilter = { readonly hidden: ReadonlySet<LineKind>; readonly evidence: boolean };
/** More boxes than this and branches are closed at rest; then so many rows are filled, and of one question so many claims stand beside it. */
export const openLimits = { boxes: 60, rows: 20, beside: 12 } as const;

/** The name under which the rest of a question's claims is opened and closed. */
export const looseKey = (bandId: string): string => `loose:${bandId}`;

/** What stands to the right of a place, as far as the filter lets through. */
export const shownChildren = ({ children }: Pick<MapNode, 'children'>, { hidden, evidence }: MapFilter): MapNode[] =>
  children.filter(({ line, sort, children: below }) => {
    if (line && hidden.has(line.kind)) return false;
    return sort !== 'evidence' || evidence || below.length > 0;
  });

/** The claims beside a question: those with something on them, and the rest, which can be folded away. */
export const partedChildren = (band: TreeBand, filter: MapFilter): { readonly linked: MapNode[]; readonly loose: MapNode[] } => {
  const shown = shownChildren(band, filter);
  const first = shown.filter((node) => node.line === null || shownChildren(node, filter).length > 0).slice(0, openLimits.beside);
  return { linked: first, loose: shown.filter((node) => !first.includes(node)) };
};

const boxes = (nodes: readonly MapNode[], filter: MapFilter): number =>
  nodes.reduce((sum, node) => sum + 1 + boxes(shownChildren(node, filter), filter), 0);
/** Rows that a branch takes more than its own box when it is opened, its own branches closed: the first on it stands in its row. */
const rowsMore = (children: readonly MapNode[]): number => {
  const under = children.filter(({ line }) => line?.on !== 'claim').length;
  return under + Math.max(0, children.length - under - 1);
};

/**
 * The branches that are closed at rest: none up to `openLimits.boxes` boxes. Beyond that the claims beside each question that have something on them
 * stand, then branches open from the questions outwards, while no more than `openLimits.rows` rows are taken; one that takes no row of its own opens anyway.
 */
export const closedAtRest = ({ bands }: Pick<MapTree, 'bands'>, filter: MapFilter): Set<string> => {
  const all = bands.reduce((sum, band) => sum + boxes(shownChildren(band, filter), filter), 0);
  if (all <= openLimits.boxes) return new Set();
  const closed = new Set<string>();
  let rows = 0;
  let standing = 0;
  let level: MapNode[] = [];
  for (const band of bands) {
    const { linked, loose } = partedChildren(band, filter);
    if (loose.length > 0) closed.add(looseKey(band.id));
    rows += Math.max(1, linked.length);
    standing += linked.length;
    level.push(...linked);
  }
  while (level.length > 0) {
    const next: MapNode[] = [];
    for (const node of level) {
      const children = shownChildren(node, filter);
      if (children.length === 0) continue;
      const more = rowsMore(children);
      const fits = standing + children.length <= openLimits.boxes && (more === 0 || rows + more <= openLimits.rows);
      if (node.sort !== 'claim' || fits) {
        rows += more;
        standing += children.length;
        next.push(...children);
      } else closed.add(node.key);
    }
    level = next;
  }
  return closed;
};

/** The keys on the way from a question to a place, its own left out; empty when it stands beside the question or nowhere. */
export const wayTo = ({ bands }: Pick<MapTree, 'bands'>, key: string): string[] => {
  const search = (nodes: readonly MapNode[], way: readonly string[]): string[] | null => {
    for (const node of nodes) {
      if (node.key === key) return [...way];
      const found = search(node.children, [...way, node.key]);
      if (found) return found;
    }
    return null;
  };
  for (const { children } of bands) {
    const found = search(children, []);
    if (found) return found;
  }
  return [];
};
