'use client';

import { Link } from '@/app/_ui/link';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { When } from '@/app/_ui/when';
import type { InboxItem } from '@/desk/view-inbox';
import styles from './inbox.module.css';
import { inboxAddress, inboxWords } from './inbox-words';

type Props = {
  readonly workspace: string;
  readonly item: InboxItem;
  readonly unread: boolean;
  readonly onFocus: () => void;
  readonly mark: () => void;
  /** it is being opened */
  readonly opened: () => void;
};

/** One item: who did what, to which claim, the words, and when. */
export const InboxRow = ({ workspace, item, unread, onFocus, mark, opened }: Props) => (
  <li className={unread ? `${styles.row} ${styles.unread}` : styles.row}>
    <Link data-row href={inboxAddress(workspace, item)} className={styles.link} onFocus={onFocus} onClick={opened}>
      <span className={styles.line}>
        {unread ? <VisuallyHidden>Unread: </VisuallyHidden> : null}
        {item.by ? <b>{item.by.name}</b> : null} {inboxWords(item)}
      </span>
      {item.counter ? <span className={styles.words}>{item.counter.proposition}</span> : null}
      {item.text ? <span className={styles.words}>{item.text}</span> : null}
      {item.kind === 'drift' && item.quote ? <span className={styles.quoted}>“{item.quote.exact.join(' … ')}”</span> : null}
      <span className={styles.claim}>{item.claim?.proposition ?? (item.quote ? `“${item.quote.exact.join(' … ')}”` : null)}</span>
    </Link>
    <span className={styles.when}>
      <When at={item.at} form="near" />
    </span>
    <button type="button" className={styles.mark} onClick={mark} onFocus={onFocus} title={unread ? 'Mark as read' : 'Mark as unread'}>
      <span aria-hidden="true" className={styles.dot} />
      <VisuallyHidden>{unread ? 'Mark as read' : 'Mark as unread'}</VisuallyHidden>
    </button>
  </li>
);
