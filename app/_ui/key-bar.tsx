'use client';

import type { ReactNode } from 'react';
import styles from './key-bar.module.css';
import { KeyHint } from './key-hint';
import { openShortcutHelp } from './shortcut-help';
import { type ShortcutId, shortcutOf } from './shortcuts';

/** Shortcuts that belong together, and one word for all of them where their own would be too long. */
export type KeyGroup = ShortcutId | { of: readonly ShortcutId[]; words?: string };

/** The keys of a screen along its foot, something at the right (a meter, a note), and the way to all keys. */
export const KeyBar = ({ keys, right }: { keys: readonly KeyGroup[]; right?: ReactNode }) => (
  <section className={styles.bar} aria-label="Keys">
    {keys.map((group) => {
      const { of, words } = typeof group === 'string' ? { of: [group], words: undefined } : group;
      return (
        <span key={of.join()} className={styles.group}>
          {of.map((id) => (
            <KeyHint key={id} of={id} />
          ))}
          {words ?? of.map((id) => shortcutOf(id).words).join(', ')}
        </span>
      );
    })}
    <span className={styles.right}>
      {right}
      <button type="button" className={styles.all} onClick={openShortcutHelp}>
        <KeyHint of="help" /> all keys
      </button>
    </span>
  </section>
);
