'use client';

import { useMemo, useRef, useState } from 'react';
import type { Row, Table } from '@/domain/position/table-as-of';

/** A cell by what it stands for, so that it stays chosen when rows fold and columns move. */
export type At = { readonly rowId: string; readonly columnId: string };

const sameCell = (a: At | null, b: At | null) => a?.rowId === b?.rowId && a?.columnId === b?.columnId;
export const placeOf = (target: EventTarget): At | null => {
  const [rowId, columnId] =
    (target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at?.split(' ') : undefined) ?? [];
  return rowId === undefined || columnId === undefined ? null : { rowId, columnId };
};

const isShown = (rows: readonly Row[], { columns }: Table, { rowId, columnId }: At) =>
  rows.some(({ id }) => id === rowId) && columns.some(({ id }) => id === columnId);
const tagAt = (rows: readonly Row[], at: At | null): string | undefined =>
  at ? rows.find(({ id }) => id === at.rowId)?.cells.find(({ partyId }) => partyId === at.columnId)?.entries[0]?.tag : undefined;

/**
 * Which cell is chosen, pointed at and pinned, and the tags its statement touches. A pinned one stays lit wherever the pointer and the
 * focus go; else the cell pointed at, else the chosen one. `first`: what is chosen at the beginning. One that is not shown any more is none.
 */
export const usePointed = (rows: readonly Row[], table: Table, first: At | null) => {
  const [chosen, choose] = useState<At | null>(first);
  const at = useMemo(() => (chosen && isShown(rows, table, chosen) ? chosen : null), [chosen, rows, table]);
  const [pointed, setPointed] = useState<At | null>(null);
  const [pinned, setPinned] = useState<At | null>(null);
  const over = useRef<At | null>(null);
  const lit = useMemo(() => {
    const tag = tagAt(rows, pinned ?? pointed ?? at);
    return tag ? new Set([tag, ...(table.touches.get(tag) ?? [])]) : null;
  }, [pinned, pointed, at, rows, table]);
  const point = (cell: At | null) => {
    if (sameCell(over.current, cell)) return;
    over.current = cell;
    setPointed(cell);
  };
  const pin = () => setPinned((now) => (at === null || sameCell(now, at) || !tagAt(rows, at) ? null : at));
  return { at, choose, point, pinned, pin, lit };
};
