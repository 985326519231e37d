'use client';

import styles from './list-states.module.css';

type ErrorStateProps = { failed: string; safe?: string; retry?: () => void; retryWords?: string };

/** What failed, what is safe, what to do. In ink: an error is words, not a colour. */
export const ErrorState = ({ failed, safe, retry, retryWords = 'Try again' }: ErrorStateProps) => (
  <div className={styles.state} role="alert">
    <p>
      {failed} {safe}{' '}
      {retry ? (
        <button type="button" className={styles.again} onClick={retry}>
          {retryWords}
        </button>
      ) : null}
    </p>
  </div>
);
