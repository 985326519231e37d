'use client';

import { useCallback, useEffect, useRef } from 'react';

/**
 * Gives the focus back to where it was before something opened, for what takes the focus itself while it opens: call what this gives just
 * before. Where the focus went on to something else in the meantime, it stays there.
 */
export const useFocusBefore = (opened: boolean): (() => void) => {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (opened) return;
    const place = before.current;
    before.current = null;
    const soon = window.setTimeout(() => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && place instanceof HTMLElement) place.focus({ preventScroll: true });
    }, 10);
    return () => window.clearTimeout(soon);
  }, [opened]);
  return useCallback(() => {
    before.current ??= document.activeElement;
  }, []);
};
