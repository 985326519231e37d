'use client';

import { useSearchParams } from 'next/navigation';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { entryKey, keepInEntry, keptInEntry } from '@/app/_ui/history-entry';
import { goToPlace, type Place, placeFrom, placeIn } from './kept-place';

const WHAT = 'table';
const SETTLED_MS = 100;
const never = () => () => {};
/** What a reader does who goes on by himself. */
const goesOn = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Where one was in the table when one left it by this entry of the history; null on the first visit, and while the page itself comes to life. */
export const useKeptPlace = (): Place | null => {
  const read = useRef<string | null>(null);
  const kept = useSyncExternalStore(
    never,
    () => {
      read.current ??= keptInEntry(WHAT) ?? '';
      return read.current;
    },
    () => '',
  );
  return useMemo(() => placeFrom(kept), [kept]);
};

type Now = { readonly address: string | null; readonly key: string | null; readonly at: Place['at'] };

/**
 * Keeps where one is for the entry of the history, and goes back to `kept`: rows that get their cells later move the others, so until all have
 * them (`alive`, new with each step), or the reader goes on, the first row in sight is put where it stood. The chosen cell has the focus again.
 */
export const useKeepPlace = (
  table: RefObject<HTMLTableElement | null>,
  kept: Place | null,
  at: Place['at'],
  alive: ReadonlySet<string>,
) => {
  const address = useSearchParams().toString();
  const goal = useRef<Place | null>(null);
  const reached = useRef<Place | null>(null);
  /** each address is an entry of its own, and what is kept of it begins with it */
  const now = useRef<Now>({ address: null, key: null, at });
  const settle = useRef(() => {});
  useLayoutEffect(() => {
    const grid = table.current;
    if (!kept || !grid || reached.current === kept) return;
    goal.current = kept;
    goToPlace(grid, kept);
    const cell = kept.at && grid.querySelector<HTMLElement>(`[data-at="${CSS.escape(`${kept.at.rowId} ${kept.at.columnId}`)}"]`);
    if (cell?.tabIndex === 0 && document.activeElement === document.body) cell.focus({ preventScroll: true });
    if (alive.size >= (grid.tBodies[0]?.rows.length ?? 0)) reached.current = kept;
  }, [table, alive, kept]);
  useEffect(() => {
    let timer = 0;
    let last: Place | null = null;
    const keep = () => keepInEntry(now.current.key, WHAT, last && { ...last, at: now.current.at });
    settle.current = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (goal.current !== reached.current || !table.current) return;
        last = placeIn(table.current, now.current.at);
        keep();
      }, SETTLED_MS);
    };
    const goOn = () => {
      reached.current = goal.current;
    };
    const scrolled = () => settle.current();
    window.addEventListener('scroll', scrolled, { capture: true, passive: true });
    for (const what of goesOn) window.addEventListener(what, goOn, { capture: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      // a cell chosen and left within the tenth of a second
      if (last) keep();
      window.removeEventListener('scroll', scrolled, { capture: true });
      for (const what of goesOn) window.removeEventListener(what, goOn, { capture: true });
    };
  }, [table]);
  useEffect(() => {
    const { address: before, key } = now.current;
    now.current = { address, key: before === address ? key : entryKey(), at };
    settle.current();
  }, [at, address]);
};
