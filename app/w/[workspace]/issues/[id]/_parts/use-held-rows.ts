import { type RefObject, useLayoutEffect, useRef } from 'react';
import { afterFrame } from '@/app/_ui/after-frame';

/** How far a row is from the first of those in sight; rows above come after all below. */
const distance = (at: number, from: number) => (at < from ? 10_000 + from - at : at - from);

/** Has a row laid out that was held. */
export const letGo = (row: Element): void => row.removeAttribute('data-held');

/**
 * When rows fold, or are drawn anew and become lower, others move up into sight or near it, are laid out for the first time, and all in one frame:
 * with many columns that takes longer than a tenth of a second. So rows that were not in sight are held (`data-held`: not laid out) and let go one a
 * frame, after as many frames as those in sight take to be drawn, the nearest first. One that is asked for, by an arrow or by scrolling, goes at once.
 */
export const useHeldRows = (table: RefObject<HTMLTableElement | null>, rows: unknown, seen: RefObject<Set<Element>>): void => {
  const shown = useRef(rows);
  useLayoutEffect(() => {
    if (shown.current === rows) return;
    shown.current = rows;
    const all = [...(table.current?.tBodies[0]?.rows ?? [])];
    const from = all.findIndex((row) => seen.current.has(row));
    const held = all
      .map((row, at) => ({ row, far: distance(at, from) }))
      // what is not laid out cannot have the focus
      .filter(({ row }) => !seen.current.has(row) && !row.contains(document.activeElement))
      .sort((a, b) => a.far - b.far)
      .map(({ row }) => row);
    for (const row of held) row.dataset.held = '';
    let wait = all.length - held.length;
    let callOff = () => {};
    const next = () => {
      callOff = afterFrame(() => {
        const row = wait-- > 0 ? undefined : held.shift();
        if (row) letGo(row);
        if (held.length > 0) next();
      });
    };
    next();
    return () => {
      callOff();
      for (const row of held) letGo(row);
    };
  }, [table, rows, seen]);
};
