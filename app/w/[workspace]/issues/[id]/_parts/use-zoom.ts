'use client';

import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { dayAtPlace, inSight, type TimeScale, type Zoom, zoomedScale, zoomStep } from './time-scale';

const STEP = 2;
const WHEEL = 1.25;

/** Which stretch of the time line is shown: nearer and farther by keys, buttons, and the wheel with Ctrl, about the day that is shown or pointed at. */
export const useZoom = (all: TimeScale | null, shown: string, line: RefObject<HTMLElement | null>) => {
  const [asked, ask] = useState<Zoom>({ times: 1, about: shown });
  const zoom = useMemo(() => (all ? inSight(all, asked, shown) : asked), [all, asked, shown]);
  const scale = useMemo(() => (all ? zoomedScale(all, zoom) : null), [all, zoom]);
  const step = (factor: number) => all && ask(zoomStep(all, zoom, factor, shown));
  const acts = {
    nearer: () => step(STEP),
    farther: () => step(1 / STEP),
    whole: () => ask({ times: 1, about: shown }),
  };
  useShortcuts({ 'issue-zoom-in': acts.nearer, 'issue-zoom-out': acts.farther, 'issue-zoom-all': acts.whole });
  useEffect(() => {
    const place = line.current;
    if (!place || !all) return;
    // React listens passively: the browser would zoom the whole page as well
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, width } = place.getBoundingClientRect();
      const day = dayAtPlace(zoomedScale(all, zoom), Math.min(Math.max((event.clientX - left) / width, 0), 1));
      ask(zoomStep(all, zoom, event.deltaY < 0 ? WHEEL : 1 / WHEEL, day));
    };
    place.addEventListener('wheel', onWheel, { passive: false });
    return () => place.removeEventListener('wheel', onWheel);
  }, [all, zoom, line]);
  return { scale, zoomed: zoom.times > 1, acts };
};
