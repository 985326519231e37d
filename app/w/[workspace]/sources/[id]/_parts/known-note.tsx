'use client';

import { useState } from 'react';
import styles from './reader.module.css';

/** Says to whoever brought the same text again that this is where it was kept. Gone for good once dismissed: the address forgets it too. */
export const KnownNote = () => {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  const dismiss = () => {
    setShown(false);
    const url = new URL(window.location.href);
    url.searchParams.delete('known');
    window.history.replaceState(null, '', url);
  };
  return (
    <p className={styles.known} role="status">
      This text was kept before: here it is.{' '}
      <button type="button" className={styles.dismiss} onClick={dismiss}>
        Dismiss
      </button>
    </p>
  );
};
