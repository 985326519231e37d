import type { ReactNode } from 'react';
import styles from './list-states.module.css';
import { TextLink } from './text-link';

type EmptyStateProps = { title?: string; children: ReactNode; drop?: { words: string; href: string } };

/** Nothing here, in words: which filter emptied the list and the way to drop it, or what to do first. Never looks like loading. */
export const EmptyState = ({ title, children, drop }: EmptyStateProps) => (
  <div className={styles.state}>
    {title ? <h3>{title}</h3> : null}
    <p>
      {children} {drop ? <TextLink href={drop.href}>{drop.words}</TextLink> : null}
    </p>
  </div>
);
