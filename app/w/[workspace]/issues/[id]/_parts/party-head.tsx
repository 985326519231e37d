import { PartyCode } from '@/app/_ui/party-code';
import { gapWords } from '@/app/_ui/position-words';
import { Stance } from '@/app/_ui/stance';
import type { Cell } from '@/domain/position/cell-as-of';
import { isSilence } from '@/domain/position/gap';
import type { Column } from '@/domain/position/table-as-of';
import { namedWords, splitWords } from './cell-words';
import { RequestLine } from './gap-cell';
import styles from './issue-list.module.css';

/** A party under a question in the list: its stance, how its voices part, and what is known of its silence. */
export const PartyHead = ({ cell, party }: { readonly cell: Cell; readonly party: Column | null }) => {
  const split = splitWords(cell.derived);
  const silence = isSilence(cell.gap) ? cell.gap : null;
  return (
    <>
      <h3 className={styles.head}>
        {party ? <PartyCode {...party} /> : null}
        <span>{party?.name ?? 'Counts for no party'}</span>
        {party ? <Stance stance={silence ? 'silent' : cell.stance} word={silence ? gapWords[silence.kind] : undefined} /> : null}
        {cell.gap?.kind === 'left-out' ? <span className={styles.split}>{gapWords['left-out']}</span> : null}
        {split ? <span className={styles.split}>{split}</span> : null}
      </h3>
      {cell.gap?.requests.map((request) => (
        <p key={request.id} className={styles.note}>
          <RequestLine request={request} />
        </p>
      ))}
      {cell.gap && namedWords(cell.gap) ? <p className={styles.note}>{namedWords(cell.gap)}</p> : null}
    </>
  );
};
