import { PartyCode } from '@/app/_ui/party-code';
import { gapWords } from '@/app/_ui/position-words';
import { SectionHead } from '@/app/_ui/section-head';
import { Stance } from '@/app/_ui/stance';
import { isSilence } from '@/domain/position/gap';
import type { Row, Table } from '@/domain/position/table-as-of';
import { counted, namedWords, splitWords } from './cell-words';
import { EntryLines } from './entry-lines';
import { RequestLine } from './gap-cell';
import styles from './issue-list.module.css';

/** The same page as a list to read from top to bottom: every statement under its party, under its question; gaps in their words. */
export const IssueList = ({ table, rows }: { readonly table: Table; readonly rows: readonly Row[] }) => (
  <div className={styles.list}>
    {rows.map((row) => (
      <section key={row.id} aria-labelledby={`question-${row.letter}`}>
        <SectionHead
          id={`question-${row.letter}`}
          title={`${row.letter} · ${row.question}`}
          count={counted(row.claims, 'claim')}
          right={`${row.unanswered || 'none'} unanswered`}
        />
        {[...row.cells, ...(row.unplaced ? [row.unplaced] : [])].map((cell) => {
          const party = table.columns.find(({ id }) => id === cell.partyId) ?? null;
          const split = splitWords(cell.derived);
          return (
            <section key={cell.partyId ?? 'none'} className={styles.party} data-empty={cell.entries.length === 0 || undefined}>
              <h3 className={styles.head}>
                {party ? <PartyCode {...party} /> : null}
                <span>{party?.name ?? 'Counts for no party'}</span>
                {party ? (
                  <Stance
                    stance={isSilence(cell.gap) ? 'silent' : cell.stance}
                    word={isSilence(cell.gap) ? gapWords[cell.gap.kind] : undefined}
                  />
                ) : null}
                {cell.gap?.kind === 'left-out' ? <span className={styles.split}>{gapWords['left-out']}</span> : null}
                {split ? <span className={styles.split}>{split}</span> : null}
              </h3>
              {cell.gap?.requests.map((request) => (
                <p key={request.id} className={styles.note}>
                  <RequestLine request={request} />
                </p>
              ))}
              {cell.gap && namedWords(cell.gap) ? <p className={styles.note}>{namedWords(cell.gap)}</p> : null}
              {cell.entries.length > 0 ? (
                <ol>
                  {cell.entries.map((entry) => (
                    <li key={entry.tag} className={styles.entry}>
                      <EntryLines entry={entry} showBearing />
                    </li>
                  ))}
                </ol>
              ) : null}
              {cell.beyond > 0 ? <p className={styles.note}>{counted(cell.beyond, 'older claim')} not shown.</p> : null}
            </section>
          );
        })}
      </section>
    ))}
  </div>
);
