import styles from './key-hint.module.css';
import { keyCaps } from './key-names';
import { type ShortcutId, shortcutOf } from './shortcuts';

type KeyHintProps = ({ of: ShortcutId } | { keys: string }) & { onAccent?: boolean };

/** The key of an act, beside the act: by the act's name in the shortcut table, or as given ("Ctrl Enter"). Silent for ears. */
export const KeyHint = ({ onAccent = false, ...rest }: KeyHintProps) => (
  <span className={styles.keys} aria-hidden="true">
    {keyCaps('of' in rest ? shortcutOf(rest.of).keys : rest.keys).map((cap) => (
      <kbd key={cap} className={onAccent ? `${styles.key} ${styles.onAccent}` : styles.key}>
        {cap}
      </kbd>
    ))}
  </span>
);
