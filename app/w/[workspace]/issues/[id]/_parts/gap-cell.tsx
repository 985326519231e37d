import { gapWords } from '@/app/_ui/position-words';
import { When } from '@/app/_ui/when';
import type { Cell } from '@/domain/position/cell-as-of';
import { isSilence } from '@/domain/position/gap';
import type { RequestToParty } from '@/domain/position/side-by-side';
import type { Party } from '@/domain/position/side-by-side-facts';
import { counted, namedWords } from './cell-words';
import styles from './matrix.module.css';
import { PositionCard } from './position-card';

/** "The Strait Daily asked the embassy, 25 Sep 2020: whether …" */
export const RequestLine = ({ request }: { readonly request: RequestToParty }) => (
  <>
    {request.asker?.name ?? 'The desk'} asked {request.asked.name}
    {request.askedOn.precision === 'unknown' ? null : (
      <>
        , <When on={request.askedOn} />
      </>
    )}
    : {request.about}.
  </>
);

/**
 * A cell without words says why, in words: nothing on record is not silence, and silence is not "as told". Where a filter took the words, or
 * only older ones are kept, the position still stands.
 */
export const GapCell = ({ cell, party, reach }: { readonly cell: Cell; readonly party: Party; readonly reach: boolean }) => {
  const { gap } = cell;
  const silence = isSilence(gap) ? gap : null;
  const named = silence && namedWords(silence);
  return (
    <div className={styles.content} key={gap?.kind ?? 'beyond'}>
      <div className={styles.top}>
        <PositionCard cell={cell} party={party} reach={reach} words={silence ? gapWords[silence.kind] : undefined} />
        {silence ? null : <span className={styles.meta}>{gap ? gapWords[gap.kind] : `${counted(cell.beyond, 'older claim')}`}</span>}
      </div>
      {silence?.requests.map((request) => (
        <p key={request.id} className={styles.gapLine}>
          <span>
            <RequestLine request={request} />
          </span>
        </p>
      ))}
      {named ? (
        <p className={styles.gapLine}>
          <span>{named}</span>
        </p>
      ) : null}
    </div>
  );
};
