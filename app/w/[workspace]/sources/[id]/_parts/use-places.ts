'use client';

import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Highlight } from '@/app/_ui/highlight-pieces';
import { placesOf } from '@/app/_ui/offset-in-text';

/** Where highlights stand, in px below the top of the margin, and how wide the gutter between text and margin is. */
export type Places = { readonly tops: ReadonlyMap<string, number>; readonly gutter: number; readonly height: number };
const nowhere: Places = { tops: new Map(), gutter: 0, height: 0 };

const same = (a: Places, b: Places) =>
  a.gutter === b.gutter && a.height === b.height && a.tops.size === b.tops.size && [...b.tops].every(([id, top]) => a.tops.get(id) === top);

/**
 * Measures the text once it is drawn, and again when its highlights or its width change (fonts that arrive late, zoom, a resized window).
 * Scrolling measures nothing.
 */
export const usePlaces = (
  text: RefObject<HTMLElement | null>,
  margin: RefObject<HTMLElement | null>,
  highlights: readonly Highlight[],
): Places => {
  const [places, setPlaces] = useState(nowhere);
  const measure = useCallback(() => {
    const [root, beside] = [text.current, margin.current];
    if (!root || !beside) return;
    const [from, to] = [root.getBoundingClientRect(), beside.getBoundingClientRect()];
    const shift = from.top - to.top;
    const tops = new Map([...placesOf(root)].map(([id, top]) => [id, Math.round(top + shift)]));
    const next = { tops, gutter: Math.max(0, Math.round(to.left - from.right - 6)), height: Math.round(from.height + shift) };
    setPlaces((was) => (same(was, next) ? was : next));
  }, [text, margin]);
  useLayoutEffect(() => {
    if (highlights) measure();
  }, [measure, highlights]);
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const watch = new ResizeObserver(measure);
    watch.observe(root);
    return () => watch.disconnect();
  }, [text, measure]);
  return places;
};
