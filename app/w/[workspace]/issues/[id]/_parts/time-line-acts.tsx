import { KeyHint } from '@/app/_ui/key-hint';
import { shortcutOf } from '@/app/_ui/shortcuts';
import styles from './time-line.module.css';

type Props = {
  readonly zoomed: boolean;
  readonly acts: Readonly<Record<'nearer' | 'farther' | 'whole', () => void>>;
  readonly save: () => void;
};

/** Nearer, farther, all of it; and the line as a picture. */
export const TimeLineActs = ({ zoomed, acts, save }: Props) => (
  <div className={styles.acts}>
    <button
      type="button"
      aria-label="Time line farther"
      aria-keyshortcuts={shortcutOf('issue-zoom-out').keys}
      disabled={!zoomed}
      onClick={acts.farther}
    >
      −
    </button>
    <button type="button" aria-label="Time line nearer" aria-keyshortcuts={shortcutOf('issue-zoom-in').keys} onClick={acts.nearer}>
      +
    </button>
    {zoomed ? (
      <button type="button" onClick={acts.whole}>
        All <KeyHint of="issue-zoom-all" />
      </button>
    ) : null}
    <button type="button" onClick={save} aria-label="Time line as SVG">
      SVG
    </button>
  </div>
);
