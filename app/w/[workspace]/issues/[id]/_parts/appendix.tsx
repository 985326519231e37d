'use client';

import type { Column, Row } from '@/domain/position/table-as-of';
import styles from './appendix.module.css';
import { counted } from './cell-words';
import { EntryLines } from './entry-lines';
import { usePrinting } from './use-printing';

type Props = { readonly rows: readonly Row[]; readonly columns: readonly Column[] };

/** On paper "+n more" cannot be opened: what stands behind the cells follows after the table, by tag. Not on the screen. */
export const Appendix = (props: Props) => (usePrinting() ? <Behind {...props} /> : null);

const Behind = ({ rows, columns }: Props) => {
  const behind = rows.flatMap((row) =>
    [...row.cells, ...(row.unplaced ? [row.unplaced] : [])].flatMap((cell) => {
      // the claim of the cell comes again where it has more places than the cell shows
      const whole = cell.partyId === null || (cell.entries[0]?.statements.length ?? 0) > 1;
      const entries = whole ? cell.entries : cell.entries.slice(1);
      const party = columns.find(({ id }) => id === cell.partyId)?.name ?? 'No party';
      return entries.length === 0 && cell.beyond === 0
        ? []
        : [{ key: `${row.id} ${cell.partyId}`, row, party, entries, beyond: cell.beyond }];
    }),
  );
  if (behind.length === 0) return null;
  return (
    <section className={styles.appendix} aria-label="Further statements">
      <h2>Further statements</h2>
      <div className={styles.columns}>
        {behind.map(({ key, row, party, entries: [first, ...others], beyond }) => (
          <div key={key} className={styles.group}>
            {/* in one box with what it heads: a heading alone at the foot of a column heads nothing */}
            <div>
              <h3>
                {row.letter} · {party}
              </h3>
              {first ? <EntryLines entry={first} showBearing /> : null}
            </div>
            {others.map((entry) => (
              <EntryLines key={entry.tag} entry={entry} showBearing />
            ))}
            {beyond > 0 ? <p>{counted(beyond, 'older claim')} not printed.</p> : null}
          </div>
        ))}
      </div>
    </section>
  );
};
