import { Mark } from './mark';
import styles from './wordmark.module.css';

/** Tag, circle, SaidSo. */
export const Wordmark = ({ large = false }: { large?: boolean }) => (
  <span className={large ? `${styles.wordmark} ${styles.large}` : styles.wordmark}>
    <Mark name="said-best" size={large ? 18 : 14} />
    <Mark name="so-half" size={large ? 18 : 14} />
    <span>SaidSo</span>
  </span>
);
