'use client';

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { afterFrame } from '@/app/_ui/after-frame';
import { SectionHead } from '@/app/_ui/section-head';
import type { Row, Table } from '@/domain/position/table-as-of';
import { counted } from './cell-words';
import { EntryLines } from './entry-lines';
import styles from './issue-list.module.css';
import { type ListItem, listItems } from './list-items';
import { PartyHead } from './party-head';
import { usePrinting } from './use-printing';

/** Lists up to this many lines are drawn whole, so that the browser finds words in them; longer ones only as far as they are seen. */
const wholeUpTo = 400;
const heights = { question: 48, party: 76, entry: 132, note: 28 } as const;
/** So many lines fill a screen: the first frame of a long list that takes the place of the table, whose end is work enough for one frame. */
const atOnce = 8;
const heightOf = (items: readonly ListItem[]) => items.reduce((sum, { kind }) => sum + heights[kind], 0);
/** As if a tall screen looked at it: what the page brings before it knows the reader's. */
const firstSight = { width: 1200, height: 1100 };

const Line = ({ item }: { readonly item: ListItem }) => {
  if (item.kind === 'question')
    return (
      <SectionHead
        title={`${item.row.letter} · ${item.row.question}`}
        count={counted(item.row.claims, 'claim')}
        right={`${item.row.unanswered || 'none'} unanswered`}
      />
    );
  if (item.kind === 'party') return <PartyHead cell={item.cell} party={item.party} />;
  return item.kind === 'note' ? <p className={styles.note}>{item.words}</p> : <EntryLines entry={item.entry} showBearing />;
};

type Props = {
  readonly table: Table;
  readonly rows: readonly Row[];
  /** it takes the place of the table on a page that is open */
  readonly instead: boolean;
};

/** The same page as a list to read from top to bottom: every statement under its party, under its question; gaps in their words. */
export const IssueList = ({ table, rows, instead }: Props) => {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const [ready, setReady] = useState(!instead);
  useEffect(() => afterFrame(() => setReady(true)), []);
  const printing = usePrinting();
  const items = useMemo(() => listItems(rows, table.columns), [rows, table.columns]);
  const whole = items.length <= wholeUpTo || printing;
  useLayoutEffect(() => {
    if (ready) setTop(list.current?.offsetTop ?? 0);
  }, [ready]);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => heights[items[index]?.kind ?? 'entry'],
    overscan: 12,
    scrollMargin: top,
    enabled: !whole && ready,
    initialRect: firstSight,
    getItemKey: (index) => items[index]?.key ?? index,
  });
  if (whole || !ready)
    return (
      <ol ref={list} className={styles.list} style={whole ? undefined : { minHeight: heightOf(items) }}>
        {(whole ? items : items.slice(0, atOnce)).map((item) => (
          <li key={item.key} data-kind={item.kind} className={styles.item}>
            <Line item={item} />
          </li>
        ))}
      </ol>
    );
  return (
    <ol ref={list} className={styles.list} data-virtual style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const item = items[index];
        return item ? (
          <li
            key={key}
            data-index={index}
            data-kind={item.kind}
            ref={virtual.measureElement}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <Line item={item} />
          </li>
        ) : null;
      })}
    </ol>
  );
};
