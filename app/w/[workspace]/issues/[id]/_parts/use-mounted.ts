'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';
import { afterFrame } from '@/app/_ui/after-frame';
import { usePageOpen } from '@/app/_ui/use-page-open';
import { usePrinting } from './use-printing';

/** As many cells come with the page and are alive at once: more than a screen shows. */
const WITH_PAGE = 48;
/** A table that appears on a page that is open is made, laid out and painted by the reader's own machine, all in the first frame. */
const FIRST = 24;
const STEP = 24;
const begunAt = (ids: readonly string[], from?: string) => {
  const at = from === undefined ? -1 : ids.indexOf(from);
  return at > 0 ? [...ids.slice(at), ...ids.slice(0, at)] : ids;
};
const rowsOf = (cells: number, columns: number) => Math.max(1, Math.floor(cells / columns));

/**
 * Which of the rows have their cells. The first come with the page; the rest, and those that are opened later, follow in small steps, a frame
 * each, while nothing else is asked for, so that a long table neither delays the page nor shows an empty row where one scrolls. They begin at the row `from`, where one comes back to it,
 * and those above follow the last. On paper all stand.
 */
export const useMounted = (ids: readonly string[], columns: number, from?: string): ReadonlySet<string> => {
  const open = usePageOpen();
  const order = useMemo(() => begunAt(ids, from), [ids, from]);
  const [mounted, setMounted] = useState<ReadonlySet<string>>(() => new Set(order.slice(0, rowsOf(open ? FIRST : WITH_PAGE, columns))));
  const printing = usePrinting();
  const next = order
    .filter((id) => !mounted.has(id))
    .slice(0, rowsOf(STEP, columns))
    .join(' ');
  useEffect(() => {
    if (next === '') return;
    return afterFrame(() => startTransition(() => setMounted((now) => new Set([...now, ...next.split(' ')]))));
  }, [next]);
  return useMemo(() => (printing ? new Set(ids) : mounted), [printing, ids, mounted]);
};
