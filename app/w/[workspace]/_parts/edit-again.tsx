'use client';

import styles from './clash-note.module.css';
import type { Edit } from './use-edit';

/** Says that what was typed earlier is here again, and offers what stands instead. Nothing when nothing was kept, or while two texts ask for a choice. */
export const Again = <F extends object>({ edit }: { readonly edit: Edit<F> }) =>
  edit.again && edit.clashes.length === 0 ? (
    <p className={styles.again}>
      What you typed earlier is here again.{' '}
      <button type="button" onClick={edit.clear}>
        Put back what stands
      </button>
    </p>
  ) : null;
