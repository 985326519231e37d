'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';
import { usePrinting } from './use-printing';

/** As many rows come with the page and are alive at once: more than a tall screen shows. */
const FIRST = 8;
const STEP = 2;

/**
 * Which of the rows have their cells. The first come with the page; the rest, and those that are opened later, follow in small steps while
 * nothing else is asked for, so that a long table neither delays the page nor shows an empty row where one scrolls. On paper all stand.
 */
export const useMounted = (ids: readonly string[]): ReadonlySet<string> => {
  const [mounted, setMounted] = useState<ReadonlySet<string>>(() => new Set(ids.slice(0, FIRST)));
  const printing = usePrinting();
  const next = ids
    .filter((id) => !mounted.has(id))
    .slice(0, STEP)
    .join(' ');
  useEffect(() => {
    if (next === '') return;
    const timer = window.setTimeout(() => startTransition(() => setMounted((now) => new Set([...now, ...next.split(' ')]))), 0);
    return () => window.clearTimeout(timer);
  }, [next]);
  return useMemo(() => (printing ? new Set(ids) : mounted), [printing, ids, mounted]);
};
