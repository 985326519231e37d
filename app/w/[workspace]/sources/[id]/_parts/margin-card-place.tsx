'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './margin.module.css';

type Props = {
  readonly top: number;
  readonly open: boolean;
  readonly measureKey: string;
  readonly measure: (key: string, height: number) => void;
  readonly children: ReactNode;
};

/** One card at its place. Its height is told before the browser paints, and again whenever it changes (a form opens, words are typed). */
export const MarginCardPlace = ({ top, open, measureKey, measure, children }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    measure(measureKey, element.offsetHeight);
    const watch = new ResizeObserver(() => measure(measureKey, element.offsetHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, [measureKey, measure]);
  return (
    <div className={open ? `${styles.place} ${styles.openPlace}` : styles.place} style={{ top }} ref={place}>
      {children}
    </div>
  );
};
