import { derivePosition, type Stated } from './derive-position';
import type { SideBySide, Statement } from './side-by-side';
import type { SetPosition } from './side-by-side-facts';
import type { Stance } from './stance';

/**
 * A party's position on a question became another. `by` are the words that turned it: what was said on that day and bears it out, else
 * what parts from the earlier position, else the whole day; empty when the words did not come along. `set`: an editor set it.
 */
export type PositionChange = {
  readonly issueId: string;
  readonly partyId: string;
  readonly on: string;
  readonly from: Stance;
  readonly to: Stance;
  readonly by: readonly Statement[];
  readonly set: SetPosition | null;
};

type Cell = SideBySide['cells'][number];

/** The changes of one cell, oldest first. The first stance is no change: nothing was turned. */
const changesIn = (cell: Cell & { readonly partyId: string }, positions: readonly SetPosition[]): PositionChange[] => {
  const { issueId, partyId, statements, rest } = cell;
  const all: readonly Stated[] = [...statements, ...rest];
  const set = positions
    .filter((position) => position.issueId === issueId && position.partyId === partyId)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const days = [...new Set([...all.map(({ saidOn }) => saidOn), ...set.map(({ asOf }) => asOf)])].sort();
  const changes: PositionChange[] = [];
  let from: Stance = 'silent';
  for (const on of days) {
    const deciding = set.findLast(({ asOf }) => asOf <= on) ?? null;
    const to = deciding?.stance ?? derivePosition(all.filter(({ saidOn }) => saidOn <= on)).stance;
    if (to !== from && from !== 'silent') {
      const then = statements.filter(({ saidOn }) => saidOn === on);
      const bearing = then.filter((said) => said.bearing === to);
      const other = then.filter((said) => said.bearing !== from);
      changes.push({
        issueId,
        partyId,
        on,
        from,
        to,
        by: bearing.length > 0 ? bearing : other.length > 0 ? other : then,
        set: deciding?.asOf === on ? deciding : null,
      });
    }
    from = to;
  }
  return changes;
};

/** Every change of position on the page, oldest first. What a day shows of them are those until that day. */
export const positionChanges = (page: Pick<SideBySide, 'cells' | 'positions'>): PositionChange[] =>
  page.cells
    .flatMap((cell) => (cell.partyId === null ? [] : changesIn({ ...cell, partyId: cell.partyId }, page.positions)))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));

const keyOf = (issueId: string, partyId: string | null) => `${issueId} ${partyId}`;

/** Changes by the cell they are of, oldest first. */
export type ChangesByCell = ReadonlyMap<string, readonly PositionChange[]>;
export const changesByCell = (changes: readonly PositionChange[]): ChangesByCell => {
  const found = new Map<string, PositionChange[]>();
  for (const change of changes) {
    const key = keyOf(change.issueId, change.partyId);
    found.set(key, [...(found.get(key) ?? []), change]);
  }
  return found;
};

/** The changes of one cell until a day (null: all), oldest first; the last of them is what the cell shows. */
export const changesUntil = (
  changes: ChangesByCell,
  cell: { readonly issueId: string; readonly partyId: string | null },
  asOf: string | null,
): readonly PositionChange[] => {
  const all = changes.get(keyOf(cell.issueId, cell.partyId)) ?? [];
  return asOf === null ? all : all.filter(({ on }) => on <= asOf);
};
