'use client';

import { startTransition, useEffect, useState } from 'react';
import { usePrinting } from './use-printing';

/** As many rows come with the page and are alive at once: more than a tall screen shows. */
const FIRST = 8;
const STEP = 4;

/**
 * How many of `all` rows have their cells. The first come with the page; the rest follow in small steps while nothing else is asked for,
 * so that a long table neither delays the page nor shows an empty row where one scrolls. On paper all stand.
 */
export const useMounted = (all: number): number => {
  const [mounted, setMounted] = useState(FIRST);
  const printing = usePrinting();
  useEffect(() => {
    if (mounted >= all) return;
    const timer = window.setTimeout(() => startTransition(() => setMounted((now) => now + STEP)), 0);
    return () => window.clearTimeout(timer);
  }, [mounted, all]);
  return printing ? all : mounted;
};
