import type { ReactNode } from 'react';
import styles from './field-row.module.css';

/** Facts with their names: a `<dl>` of two columns. */
export const FieldRows = ({ children, small = false }: { children: ReactNode; small?: boolean }) => (
  <dl className={small ? `${styles.rows} ${styles.small}` : styles.rows}>{children}</dl>
);

/** One fact: its name, and what it is. */
export const FieldRow = ({ label, children }: { label: ReactNode; children: ReactNode }) => (
  <>
    <dt className={styles.label}>{label}</dt>
    <dd className={styles.value}>{children}</dd>
  </>
);
