import type { ReactNode } from 'react';
import styles from './section-head.module.css';

type SectionHeadProps = { title: ReactNode; id?: string; count?: ReactNode; right?: ReactNode; level?: 2 | 3 | 4 };

/** A title, how many, and what can be done, over a rule in ink. */
export const SectionHead = ({ title, id, count, right, level = 2 }: SectionHeadProps) => {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.head}>
      <Heading className={styles.title} id={id}>
        {title}
      </Heading>
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
      {right ? <span className={styles.right}>{right}</span> : null}
    </div>
  );
};
