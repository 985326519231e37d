'use client';

import { type ReactNode, type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { layCards } from '@/app/_ui/margin-cards';
import styles from './margin.module.css';
import { MarginCardPlace } from './margin-card-place';
import { OffScreenCounts } from './off-screen-counts';
import { type Item, titleOf } from './reader-items';
import { useBand } from './use-band';
import type { Places } from './use-places';

type Props = {
  readonly items: readonly Item[];
  readonly openId: string | null;
  readonly places: Places;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly margin: RefObject<HTMLDivElement | null>;
  readonly shown: boolean;
  readonly card: (item: Item, open: boolean) => ReactNode;
  readonly select: (id: string) => void;
};

/** Between two cards, and how far above its first line a card begins, in px. */
const gap = 6;
const lift = 4;

/** What a card will be high about, until it is drawn: lines of its title and one below. */
const guessed = (item: Item): number => {
  const lines = Math.max(1, Math.ceil(titleOf(item).length / 52));
  if (item.type === 'drift') return 60 + 18 * lines + 20 * Math.ceil(item.exact.join(' ').length / 60);
  return item.type === 'quote' ? 34 + 18 * lines : 8 + 18 * Math.min(lines, 2);
};

/**
 * The cards beside their quotes. Only those within two screens of the window are drawn; all have their place, from their drawn height or a
 * guess at it, so that nothing overlaps and the open card stays where it is.
 */
export const Margin = ({ items, openId, places, scroller, margin, shown, card, select }: Props) => {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const { from, to } = useBand(scroller, margin);
  const placed = useMemo(() => items.filter(({ id }) => places.tops.has(id)), [items, places]);
  const tops = useMemo(() => {
    const cards = placed.map((item) => ({
      id: item.id,
      top: Math.max(8, (places.tops.get(item.id) ?? 0) - lift),
      height: heights.get(keyOf(item, openId)) ?? guessed(item),
    }));
    return { of: layCards(cards, openId, gap), cards };
  }, [placed, places, openId, heights]);
  const mounted = placed.flatMap((item, at) => {
    const top = tops.of[at] ?? 0;
    const near = top < to && top + (tops.cards[at]?.height ?? 0) > from;
    return near || item.id === openId ? [{ item, top }] : [];
  });
  const measure = useCallback(
    (key: string, height: number) =>
      setHeights((was) => (Math.abs((was.get(key) ?? -1) - height) < 1 ? was : new Map(was).set(key, height))),
    [],
  );
  const bottom = tops.cards.reduce((low, { height }, at) => Math.max(low, (tops.of[at] ?? 0) + height), 0);
  const wire = openId === null ? undefined : places.tops.get(openId);
  const list = useMemo(
    () => placed.map(({ id }, at) => ({ id, top: tops.of[at] ?? 0, bottom: (tops.of[at] ?? 0) + (tops.cards[at]?.height ?? 0) })),
    [placed, tops],
  );
  // the column grows with its cards, so that the last one can be scrolled to
  useLayoutEffect(() => {
    if (margin.current) margin.current.style.minHeight = `${bottom + 24}px`;
  }, [margin, bottom]);
  return (
    <div className={shown ? `${styles.margin} ${styles.shown}` : styles.margin} ref={margin}>
      <OffScreenCounts cards={list} scroller={scroller} margin={margin} select={select} />
      {wire === undefined || places.gutter === 0 ? null : (
        <i className={styles.wire} aria-hidden="true" style={{ top: wire + 21, width: places.gutter, left: -places.gutter }} />
      )}
      {mounted.map(({ item, top }) => (
        <MarginCardPlace
          key={item.id}
          top={top}
          open={item.id === openId}
          measureKey={keyOf(item, openId)}
          measure={measure}
          item={item}
          card={card}
        />
      ))}
    </div>
  );
};

/** An open card has another height than the same one closed. */
const keyOf = ({ id }: Item, openId: string | null): string => (id === openId ? `${id} open` : id);
