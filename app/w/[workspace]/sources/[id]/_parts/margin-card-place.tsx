'use client';

import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './margin.module.css';
import type { Item } from './reader-items';

type Props = {
  readonly top: number;
  readonly open: boolean;
  readonly measureKey: string;
  readonly measure: (key: string, height: number) => void;
  readonly item: Item;
  readonly card: (item: Item, open: boolean) => ReactNode;
};

/** A card is drawn anew when the reader is, not while it is scrolled past or moved down. */
const Card = memo(({ item, open, card }: Pick<Props, 'item' | 'open' | 'card'>) => card(item, open));
Card.displayName = 'Card';

/** One card at its place. Its height is told before the browser paints, and again whenever it changes (a form opens, words are typed). */
export const MarginCardPlace = ({ top, open, measureKey, measure, item, card }: Props) => {
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
      <Card item={item} open={open} card={card} />
    </div>
  );
};
