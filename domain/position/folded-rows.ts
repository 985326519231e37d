import type { SideBySide } from './side-by-side';

type Branch = Pick<SideBySide['rows'][number], 'id' | 'parentId' | 'children'>;

/** How many rows a page shows before it opens with its nested questions folded away. */
const MANY = 8;

/** The rows that open folded: those with questions under them, where the page has many. */
const foldedAtRest = (rows: readonly Branch[]): string[] =>
  rows.length > MANY ? rows.filter(({ children }) => children > 0).map(({ id }) => id) : [];

/** The folded rows of a page: what the address says, else what the page opens with. */
export const foldedRows = (rows: readonly Branch[], asked: readonly string[] | null): ReadonlySet<string> =>
  new Set(asked ?? foldedAtRest(rows));

/** The rows that stand under none that is folded. */
export const rowsInSight = <R extends Branch>(rows: readonly R[], folded: ReadonlySet<string>): R[] => {
  const hidden = new Set<string>();
  for (const { id, parentId } of rows) if (parentId !== null && (folded.has(parentId) || hidden.has(parentId))) hidden.add(id);
  return rows.filter(({ id }) => !hidden.has(id));
};

/** What stands under a row, in reading order. */
export const rowsUnder = <R extends Branch>(rows: readonly R[], rowId: string): R[] => {
  const under = new Set([rowId]);
  return rows.filter(({ id, parentId }) => {
    const found = parentId !== null && under.has(parentId);
    if (found) under.add(id);
    return found;
  });
};
