'use client';

import { type ReactNode, useState } from 'react';
import { Link } from '@/app/_ui/link';
import styles from './desk.module.css';

const shown = 5;

type GroupProps = {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: readonly ReactNode[];
  /** where those beyond the loaded rows are found */
  readonly all?: string;
};

/** One kind of what waits: five rows and a count, opened in place; a link where there are more than were loaded. */
export const QueueGroup = ({ id, title, count, children, all }: GroupProps) => {
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  const beyond = count - children.length;
  return (
    <div id={id} className={styles.group}>
      <h3>
        {title} <span>{count.toLocaleString('en')}</span>
      </h3>
      <ul>{open ? children : children.slice(0, shown)}</ul>
      {!open && children.length > shown ? (
        <button type="button" className={styles.more} onClick={() => setOpen(true)}>
          {(count - shown).toLocaleString('en')} more
        </button>
      ) : null}
      {all && (open ? beyond > 0 : count > shown) ? (
        <Link className={styles.more} href={all}>
          all {count.toLocaleString('en')}
        </Link>
      ) : null}
    </div>
  );
};

type RowProps = {
  readonly href: string;
  readonly mark: ReactNode;
  readonly words: ReactNode;
  readonly when: ReactNode;
  readonly children: ReactNode;
};

/** A row of the queue; J and K go from one to the next. */
export const QueueRow = ({ href, mark, words, when, children }: RowProps) => (
  <li>
    <Link data-row href={href} className={styles.row}>
      <span className={styles.mark}>{mark}</span>
      <span className={styles.what}>
        <span className={styles.words}>{words}</span>
        <span className={styles.meta}>{children}</span>
      </span>
      <span className={styles.when}>{when}</span>
    </Link>
  </li>
);
