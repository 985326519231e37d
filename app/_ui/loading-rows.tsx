import styles from './list-states.module.css';
import { VisuallyHidden } from './visually-hidden';

type LoadingRowsProps = { rows?: number; height?: 'list' | 'table' | 'short'; words?: string };
const heights = { list: styles.rows, table: `${styles.rows} ${styles.table}`, short: `${styles.rows} ${styles.short}` };

/** Nothing for 300 ms, then still bars at the height of the rows to come: 44 px in lists, 34 in tables, 28 in short lists. */
export const LoadingRows = ({ rows = 5, height = 'list', words = 'Loading' }: LoadingRowsProps) => (
  <div role="status">
    <VisuallyHidden>{words}</VisuallyHidden>
    <div className={heights[height]} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className={styles.row} />
      ))}
    </div>
  </div>
);
