'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { partySlot } from '@/app/_ui/party-slot';
import styles from './card.module.css';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly select: (id: string) => void;
  readonly slot?: number;
  readonly open?: boolean;
  readonly mini?: boolean;
  /** Words that drifted stand outside every party's hue: what they say is not quoted here. */
  readonly look?: 'drifted' | 'alarmed';
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
};

/** A card of the margin: the whole of a closed one is its button; an open one holds the focus, so that Tab goes on to its acts. */
export const CardFrame = ({ id, title, select, slot, open = false, mini = false, look, lead, children }: Props) => {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // not away from a field, and not to what nobody asked for: only from a card, the text or the page itself
    const from = document.activeElement;
    const free = from === null || from === document.body || from.closest('[data-reader-focus]') !== null;
    if (open && free && card.current && !card.current.contains(from)) card.current.focus({ preventScroll: true });
  }, [open]);
  const names = [styles.card, look && styles[look], open ? styles.open : mini ? styles.mini : ''].filter(Boolean).join(' ');
  return (
    <section
      ref={card}
      className={names}
      data-party-slot={slot === undefined ? undefined : partySlot(slot)}
      data-card={id}
      data-reader-focus
      aria-label={open ? title : undefined}
      tabIndex={open ? -1 : undefined}
    >
      {lead ? <div className={`${styles.meta} ${styles.lead}`}>{lead}</div> : null}
      <h2 className={styles.title}>
        {open ? (
          title
        ) : (
          <button type="button" className={styles.choose} onClick={() => select(id)}>
            {title}
          </button>
        )}
      </h2>
      {children}
    </section>
  );
};
