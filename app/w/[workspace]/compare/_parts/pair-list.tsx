'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Mark } from '@/app/_ui/mark';
import { RelationMark } from '@/app/_ui/relation-mark';
import { Stance } from '@/app/_ui/stance';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import styles from './compared.module.css';
import { type DrawnPair, relationWords } from './pair-words';

type Props = { readonly pairs: readonly DrawnPair[]; readonly at: number; readonly choose: (key: string) => void };

/** How high a row is about, in px, until it is measured. */
const rowHeight = 112;
/** What scrolls can be reached, and then scrolled, with the keyboard. */
const reachable = { tabIndex: 0 };

/** The pairs, however many: only those in sight are drawn. */
export const PairList = ({ pairs, at, choose }: Props) => {
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: pairs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => pairs[index]?.key ?? index,
    overscan: 6,
  });
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);
  return (
    <section ref={scroller} className={styles.list} {...reachable} aria-label="Pairs">
      <ul className={styles.rows} style={{ height: `${rows.getTotalSize()}px` }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const pair = pairs[index];
          return pair ? (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={index === at ? `${styles.row} ${styles.on}` : styles.row}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={pairs.length}
              aria-posinset={index + 1}
            >
              <button
                type="button"
                className={styles.pick}
                aria-current={index === at ? 'true' : undefined}
                onClick={() => choose(pair.key)}
              >
                <Standing pair={pair} />
                <span className={styles.line}>
                  <b>A</b> {pair.a.proposition}
                </span>
                {pair.same ? null : (
                  <span className={styles.line}>
                    <b>B</b> {pair.b.proposition}
                  </span>
                )}
              </button>
              {pair.under && pair.question ? (
                <p className={styles.meta}>
                  A <Stance stance={pair.under.a} showWord={false} /> B <Stance stance={pair.under.b} showWord={false} /> {pair.question}
                </p>
              ) : null}
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
};

/** Mark and word: what is on record between the two. */
const Standing = ({ pair }: { readonly pair: DrawnPair }) => {
  if (pair.same)
    return (
      <span className={styles.standing}>
        <Mark name="sign-check" size={14} /> both make this claim
      </span>
    );
  if (pair.relations.length === 0) return <span className={styles.none}>no relation recorded</span>;
  return (
    <span className={styles.standing}>
      {pair.relations.map((relation) => (
        <RelationMark key={relation.id} relation={relation.type} word={relationWords(relation, pair)} />
      ))}
      <VisuallyHidden>. </VisuallyHidden>
    </span>
  );
};
