import { gapWords } from '@/app/_ui/position-words';
import { Stance } from '@/app/_ui/stance';
import { When } from '@/app/_ui/when';
import type { PublishedCell } from '@/domain/position/published-table';
import { dayOf } from './day-of';
import styles from './shared.module.css';
import { SharedEntry } from './shared-entry';

const counted = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

/** A party's position, its strongest words, and the rest behind them; or what is known of an empty cell. */
export const SharedCell = ({ cell: { code, stance, gap, since, beyond, entries } }: { readonly cell: PublishedCell }) => {
  const [first, ...rest] = entries;
  // a position may be set without words
  const silent = gap !== null && stance === 'silent';
  if (!first)
    return (
      <p className={styles.gap}>
        <Stance stance={stance} word={silent ? gapWords[gap] : undefined} />
        {silent ? null : <span className={styles.meta}>{gap ? gapWords[gap] : counted(beyond, 'older claim')}</span>}
      </p>
    );
  return (
    <>
      {code === null ? null : <Stance stance={stance} />}
      {since ? (
        <p className={styles.meta}>
          since <When on={dayOf(since.on)} />, before: <Stance stance={since.from} />
        </p>
      ) : null}
      <SharedEntry entry={first} />
      {rest.length > 0 ? (
        <details className={styles.more}>
          <summary>+{rest.length} more</summary>
          {rest.map((entry) => (
            <SharedEntry key={entry.tag} entry={entry} />
          ))}
        </details>
      ) : null}
      {beyond > 0 ? <p className={styles.meta}>{counted(beyond, 'older claim')}, not shown here</p> : null}
    </>
  );
};
