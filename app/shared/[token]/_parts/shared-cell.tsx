import { gapWords } from '@/app/_ui/position-words';
import { Stance } from '@/app/_ui/stance';
import { When } from '@/app/_ui/when';
import type { PublishedCell } from '@/domain/position/published-table';
import { onDay } from '@/domain/source/partial-date';
import styles from './shared.module.css';
import { SharedEntry } from './shared-entry';

const dayParts = (iso: string): [year: number, month: number, day: number] => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
};
const more = (n: number): string => (n === 1 ? 'one more claim' : `${n} more claims`);

/** A party's stance, its strongest words, and the rest behind them; or what is known of an empty cell. */
export const SharedCell = ({ cell: { code, stance, gap, since, beyond, entries } }: { readonly cell: PublishedCell }) => {
  const [first, ...rest] = entries;
  if (!first) return <Stance stance={gap ? 'silent' : stance} word={gap ? gapWords[gap] : undefined} />;
  return (
    <>
      {code === null ? null : <Stance stance={stance} />}
      {since ? (
        <p className={styles.meta}>
          since <When on={onDay(...dayParts(since.on))} />, before: <Stance stance={since.from} />
        </p>
      ) : null}
      <SharedEntry entry={first} />
      {rest.length > 0 ? (
        <details className={styles.more}>
          <summary>{more(rest.length)}</summary>
          {rest.map((entry) => (
            <SharedEntry key={entry.tag} entry={entry} />
          ))}
        </details>
      ) : null}
      {beyond > 0 ? <p className={styles.meta}>and {more(beyond)}, older</p> : null}
    </>
  );
};
