import { DriftMark } from '@/app/_ui/drift-mark';
import { isLabelledByAct, wordsOfEvent } from '@/app/_ui/event-words';
import { When } from '@/app/_ui/when';
import type { DeskView } from '@/desk/view-desk';
import styles from './desk.module.css';

/** The last events, and how far the history is sealed. */
export const Lately = ({ desk }: { readonly desk: DeskView }) => (
  <>
    <ol className={styles.events}>
      {desk.lately.map((e) => (
        <li key={e.id}>
          <When at={e.at} form="near" />
          <span>
            <b>{e.mine ? 'You' : (e.initials ?? 'The server')}</b> {wordsOfEvent(e)}{' '}
            {isLabelledByAct(e, e.label) ? null : <i>{e.label ?? e.objectType.replaceAll('_', ' ')}</i>}
          </span>
        </li>
      ))}
    </ol>
    <p className={styles.chain}>
      <DriftMark drift="exact" showWord={false} /> {desk.chain.events.toLocaleString('en')} events sealed
      {desk.chain.head ? `, head ${desk.chain.head}` : ''}
    </p>
  </>
);
