import styles from './meter.module.css';

/** How far along: `done` of `all`, as a bar and in words ("11 of 16 decided"). */
export const Meter = ({ done, all, words }: { done: number; all: number; words: string }) => (
  <span className={styles.meter}>
    <span className={styles.track} aria-hidden="true">
      <svg className={styles.fill} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={all > 0 ? (100 * done) / all : 0} height="4" />
      </svg>
    </span>
    {done} of {all} {words}
  </span>
);
