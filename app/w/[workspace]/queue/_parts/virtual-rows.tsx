'use client';

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRouter } from 'next/navigation';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import styles from './queue.module.css';

type Props = { readonly rows: readonly { readonly key: string; readonly row: ReactNode }[] };
/** Lists up to this long are drawn whole, so that the browser finds words in them; longer ones only as far as they are seen. */
const wholeUpTo = 100;
const rowHeight = 52;

/** Rows of which only those in sight are drawn. J and K go from one to the next, Enter opens its link. */
export const VirtualRows = ({ rows }: Props) => {
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(-1);
  const [top, setTop] = useState(0);
  const whole = rows.length <= wholeUpTo;
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: top,
    enabled: !whole,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const linkAt = (index: number) => list.current?.querySelector<HTMLAnchorElement>(`[data-index="${index}"] a[data-row]`);
  const move = (step: number) => {
    const next = Math.min(Math.max(at + step, 0), rows.length - 1);
    setAt(next);
    if (!whole) virtual.scrollToIndex(next, { align: 'auto' });
    requestAnimationFrame(() => linkAt(next)?.focus({ preventScroll: !whole }));
  };
  useShortcuts({
    'list-next': () => move(1),
    'list-previous': () => move(-1),
    'list-open': () => {
      const href = linkAt(Math.max(at, 0))?.getAttribute('href');
      if (href) router.push(href);
    },
  });
  if (whole)
    return (
      <ul ref={list} className={styles.rows}>
        {rows.map(({ key, row }, index) => (
          <li key={key} data-index={index} onFocus={() => setAt(index)}>
            {row}
          </li>
        ))}
      </ul>
    );
  return (
    <ul ref={list} className={styles.rows} data-virtual style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => (
        <li
          key={item.key}
          data-index={item.index}
          ref={virtual.measureElement}
          aria-setsize={rows.length}
          aria-posinset={item.index + 1}
          onFocus={() => setAt(item.index)}
          style={{ transform: `translateY(${item.start - top}px)` }}
        >
          {rows[item.index]?.row}
        </li>
      ))}
    </ul>
  );
};
