'use client';

import { useRouter } from 'next/navigation';
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { SideBySide } from '@/domain/position/side-by-side';
import type { Row, Table } from '@/domain/position/table-as-of';
import { counted } from './cell-words';
import { ColumnHeads } from './column-heads';
import styles from './matrix.module.css';
import { MatrixRow } from './matrix-row';
import { useScreen } from './screen-context';

type Props = { readonly page: SideBySide; readonly table: Table; readonly rows: readonly Row[]; readonly asOf: string | null };
type At = { readonly row: number; readonly column: number };

/** WAI-ARIA's grid pattern on a table: cells that arrows move through, and still a table on paper and for readers of tables. */
const gridPattern = { role: 'grid' } as const;

const placeOf = (target: EventTarget): At | null => {
  const [row, column] = (target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at?.split(' ') : undefined) ?? [];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
};
const inside = (n: number, most: number) => Math.min(Math.max(n, 0), most);

/**
 * Questions against parties. Arrows move by cell, Enter opens the claim. The cell pointed at, else the one chosen, lights every tag that its
 * statement touches; nothing else changes.
 */
export const Matrix = ({ page, table, rows, asOf }: Props) => {
  const router = useRouter();
  const { workspace } = useScreen();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<At | null>(null);
  const [pointed, setPointed] = useState<At | null>(null);
  const lit = useMemo(() => {
    const cell = pointed ?? at;
    const tag = cell ? rows[cell.row]?.cells[cell.column]?.entries[0]?.tag : undefined;
    return tag ? new Set([tag, ...(table.touches.get(tag) ?? [])]) : null;
  }, [pointed, at, rows, table]);
  const move = (down: number, right: number) => {
    const next = at
      ? { row: inside(at.row + down, rows.length - 1), column: inside(at.column + right, table.columns.length - 1) }
      : { row: 0, column: 0 };
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  const open = () => {
    const claim = at && rows[at.row]?.cells[at.column]?.entries[0]?.claimId;
    if (!claim) return false;
    router.push(`/w/${workspace}/claims/${claim}`);
  };
  useShortcuts({
    'issue-left': () => move(0, -1),
    'issue-right': () => move(0, 1),
    'issue-up': () => move(-1, 0),
    'issue-down': () => move(1, 0),
    'issue-open': open,
  });
  const tags = useMemo(
    () =>
      rows.map((row) => [...row.cells, ...(row.unplaced ? [row.unplaced] : [])].flatMap(({ entries }) => entries.map(({ tag }) => tag))),
    [rows],
  );
  return (
    <div className={styles.scroller} style={{ '--columns': table.columns.length } as CSSProperties}>
      <table
        ref={grid}
        {...gridPattern}
        className={styles.matrix}
        data-long={rows.length > 12 || undefined}
        onFocus={(event) => setAt(placeOf(event.target) ?? at)}
        onPointerOver={(event) => setPointed(placeOf(event.target))}
        onPointerLeave={() => setPointed(null)}
      >
        <caption className={styles.caption}>
          Positions of {counted(table.columns.length, 'party', 'parties')} on {counted(rows.length, 'question')}
        </caption>
        <ColumnHeads page={page} columns={table.columns} asOf={asOf} />
        <tbody>
          {rows.map((row, n) => (
            <MatrixRow
              key={row.id}
              row={row}
              columns={table.columns}
              n={n}
              chosen={at?.row === n ? at.column : null}
              first={at === null && n === 0}
              lit={(lit ? (tags[n] ?? []).filter((tag) => lit.has(tag)) : []).join(' ')}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
