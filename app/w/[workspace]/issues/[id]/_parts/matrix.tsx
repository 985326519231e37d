'use client';

import { useRouter } from 'next/navigation';
import { type CSSProperties, useMemo, useRef } from 'react';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { movedColumn } from '@/domain/position/columns-in-order';
import { rowsUnder } from '@/domain/position/folded-rows';
import type { SideBySide } from '@/domain/position/side-by-side';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import type { Row, Table } from '@/domain/position/table-as-of';
import { counted } from './cell-words';
import { ColumnHeads } from './column-heads';
import styles from './matrix.module.css';
import { MatrixRow } from './matrix-row';
import { useScreen } from './screen-context';
import { useCited } from './use-cited';
import { letGo, useHeldRows } from './use-held-rows';
import { useInSteps } from './use-in-steps';
import { useKeepPlace, useKeptPlace } from './use-kept-place';
import { useMounted } from './use-mounted';
import { placeOf, usePointed } from './use-pointed';
import { useRowsInSight } from './use-rows-in-sight';
import { useStableActs } from './use-stable-acts';

type Props = {
  readonly page: SideBySide;
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly folded: ReadonlySet<string>;
  readonly query: SideBySideQuery;
  readonly change: (to: Partial<SideBySideQuery>) => void;
  readonly asOf: string | null;
};

/** WAI-ARIA's grid pattern on a table: cells that arrows move through, and still a table on paper and for readers of tables. */
const gridPattern = { role: 'grid' } as const;
const inside = (n: number, most: number) => Math.min(Math.max(n, 0), most);
const toggled = (all: readonly string[], one: string) => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one]);
/** A column that is folded is so in every row at once; one that is opened, in each row when its turn comes to be drawn. The same set for the same. */
const narrowUntilDrawn = (now: ReadonlySet<string>) => {
  const known = new Map<ReadonlySet<string>, ReadonlySet<string>>([[now, now]]);
  return (drawn: ReadonlySet<string>): ReadonlySet<string> => {
    const found = known.get(drawn) ?? new Set([...now, ...drawn]);
    known.set(drawn, found);
    return found;
  };
};
/** What the focus goes to is scrolled out from under the heads that stay (WCAG 2.2, 2.4.11); how high they are hangs on their words. */
const keepClear = (grid: HTMLTableElement) => {
  if (grid.parentElement) grid.parentElement.style.scrollPaddingTop = `${grid.tHead?.offsetHeight ?? 0}px`;
};
const tagsOf = (row: Row): string[] =>
  [...row.cells, ...(row.unplaced ? [row.unplaced] : [])].flatMap(({ entries }) => entries.map(({ tag }) => tag));

/**
 * Questions against parties. Arrows move by cell, Enter opens the claim. The cell pointed at, else the one chosen, lights every tag that its
 * statement touches; nothing else changes.
 */
export const Matrix = ({ page, table, rows, folded, query, change, asOf }: Props) => {
  const router = useRouter();
  const { workspace } = useScreen();
  const grid = useRef<HTMLTableElement>(null);
  const kept = useKeptPlace();
  const { at, choose, point, pinned, pin, lit } = usePointed(rows, table, kept?.at ?? null);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const { columns } = table;
  const mounted = useMounted(ids, columns.length, kept?.rowId);
  useKeepPlace(grid, kept, at, mounted);
  const follow = useCited(grid, rows);
  const narrow = useMemo(() => new Set(query.narrow), [query.narrow]);
  const move = (down: number, right: number) => {
    const row = rows.findIndex(({ id }) => id === at?.rowId);
    const column = columns.findIndex(({ id }) => id === at?.columnId);
    const known = row >= 0 && column >= 0;
    const next = rows[known ? inside(row + down, rows.length - 1) : 0];
    const beside = columns[known ? inside(column + right, columns.length - 1) : 0];
    const cell = grid.current?.querySelector<HTMLElement>(`[data-at="${next?.id} ${beside?.id}"]`);
    const line = cell?.closest('tr');
    if (line) letGo(line);
    if (grid.current) keepClear(grid.current);
    cell?.focus();
  };
  const open = () => {
    const cell = rows.find(({ id }) => id === at?.rowId)?.cells.find(({ partyId }) => partyId === at?.columnId);
    if (!cell?.entries[0]) return false;
    router.push(`/w/${workspace}/claims/${cell.entries[0].claimId}`);
  };
  const foldRow = (rowId: string) => change({ folded: toggled([...folded], rowId) });
  const foldColumn = (code: string) => change({ narrow: toggled(query.narrow, code) });
  const moveColumn = (code: string, by: number) => {
    const codes = columns.map((column) => column.code);
    const moved = movedColumn(codes, code, by);
    if (moved !== codes) change({ party: [...moved] });
  };
  const acts = useStableActs({ foldRow, foldColumn, moveColumn, change });
  const chosenCode = columns.find(({ id }) => id === at?.columnId)?.code;
  /** The row with something under it that the chosen cell stands in, or under. */
  const foldChosen = () => {
    const row = page.rows.find(({ id }) => id === at?.rowId);
    const branch = row && row.children > 0 ? row : page.rows.find(({ id }) => id === row?.parentId);
    if (!branch) return false;
    foldRow(branch.id);
    if (at) choose({ ...at, rowId: branch.id });
    grid.current?.querySelector<HTMLElement>(`[data-at="${branch.id} ${at?.columnId}"]`)?.focus();
  };
  useShortcuts({
    'issue-left': () => move(0, -1),
    'issue-right': () => move(0, 1),
    'issue-up': () => move(-1, 0),
    'issue-down': () => move(1, 0),
    'issue-open': open,
    'issue-pin': pin,
    'issue-row': foldChosen,
    'issue-column': () => (chosenCode ? foldColumn(chosenCode) : false),
    'issue-column-left': () => (chosenCode ? moveColumn(chosenCode, -1) : false),
    'issue-column-right': () => (chosenCode ? moveColumn(chosenCode, 1) : false),
  });
  const under = useMemo(() => new Map([...folded].map((id) => [id, rowsUnder(table.rows, id)])), [folded, table]);
  const tags = useMemo(() => rows.map(tagsOf), [rows]);
  const { cells } = page;
  // a row and the columns it is drawn in go together
  const given = useMemo(() => rows.map((row) => ({ id: row.id, row, columns, kept: cells, narrow })), [rows, columns, cells, narrow]);
  const seen = useRowsInSight(grid, ids.join(' '));
  const drawn = useInSteps(given, grid, seen);
  useHeldRows(grid, given, seen);
  const narrowIn = useMemo(() => narrowUntilDrawn(narrow), [narrow]);
  const tracks = columns.map(({ code }) => (narrow.has(code) ? 'var(--narrow)' : 'minmax(var(--least), 1fr)')).join(' ');
  const wide = columns.filter(({ code }) => !narrow.has(code)).length;
  return (
    <div className={styles.scroller} style={{ '--columns': Math.max(wide, 1), '--narrows': columns.length - wide } as CSSProperties}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: what is pressed are buttons within, which answer to keys themselves */}
      <table
        ref={grid}
        {...gridPattern}
        className={styles.matrix}
        style={{ '--cells': tracks } as CSSProperties}
        data-many={rows.length > 4 || undefined}
        data-long={page.rows.length > 12 || undefined}
        onClick={follow}
        onFocus={(event) => choose(placeOf(event.target) ?? at)}
        onPointerOver={(event) => point(placeOf(event.target))}
        onPointerLeave={() => point(null)}
      >
        <caption className={styles.caption}>
          Positions of {counted(columns.length, 'party', 'parties')} on {counted(rows.length, 'question')}
        </caption>
        <ColumnHeads
          page={page}
          columns={columns}
          narrow={narrow}
          asOf={asOf}
          moveColumn={acts.moveColumn}
          foldColumn={acts.foldColumn}
          change={acts.change}
        />
        <tbody>
          {drawn.map(({ row, columns, kept, narrow }, n) => (
            <MatrixRow
              key={row.id}
              row={row}
              columns={columns}
              narrow={narrowIn(narrow)}
              chosen={at?.rowId === row.id ? at.columnId : null}
              pinned={pinned?.rowId === row.id ? pinned.columnId : null}
              first={at === null && n === 0}
              lit={(lit ? (tags[n] ?? []).filter((tag) => lit.has(tag)) : []).join(' ')}
              waiting={!mounted.has(row.id)}
              folding={row.children === 0 ? null : folded.has(row.id) ? 'folded' : 'open'}
              under={under.get(row.id) ?? none}
              kept={kept}
              foldRow={acts.foldRow}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
const none: readonly Row[] = [];
