'use client';

import { type RefObject, useEffect, useState } from 'react';

/** The stretch of the margin whose cards are drawn, in px of the margin. */
export type Band = { readonly from: number; readonly to: number };

/** How many windows above and below the one that is seen are drawn, and the step in which the stretch follows, in windows. */
const beyond = 1.5;
const step = 0.5;

/**
 * Follows the scroller in steps of half a window, so that most frames of a scroll draw nothing.
 * Two screens are drawn ahead at most: one and a half, and the half that may be scrolled before the next step.
 */
export const useBand = (scroller: RefObject<HTMLElement | null>, margin: RefObject<HTMLElement | null>): Band => {
  const [band, setBand] = useState<Band>({ from: 0, to: 2400 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const follow = () => {
      frame = 0;
      const height = Math.max(element.clientHeight, 200);
      const top = Math.max(0, element.scrollTop - (margin.current?.offsetTop ?? 0));
      const at = Math.round(top / (height * step)) * height * step;
      const next = { from: at - beyond * height, to: at + (1 + beyond) * height };
      setBand((was) => (was.from === next.from && was.to === next.to ? was : next));
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(follow);
    };
    follow();
    element.addEventListener('scroll', soon, { passive: true });
    const watch = new ResizeObserver(soon);
    watch.observe(element);
    return () => {
      element.removeEventListener('scroll', soon);
      watch.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [scroller, margin]);
  return band;
};
