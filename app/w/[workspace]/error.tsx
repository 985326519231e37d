'use client';

import { ErrorState } from '@/app/_ui/error-state';
import styles from './_parts/frame-note.module.css';

/** A page that could not be made: what is safe, and to try again. */
const PageError = ({ reset }: { readonly error: Error; readonly reset: () => void }) => (
  <div className={styles.note}>
    <ErrorState failed="This page could not be shown." safe="What was saved is safe." retry={reset} />
  </div>
);

export default PageError;
