'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyHint } from '@/app/_ui/key-hint';
import { Link } from '@/app/_ui/link';
import { Pill } from '@/app/_ui/pill';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import listing from '@/app/w/[workspace]/_parts/listing.module.css';
import type { InboxView } from '@/desk/view-inbox';
import styles from './inbox.module.css';
import { InboxRow } from './inbox-row';
import { inboxAddress } from './inbox-words';
import { useHeldOrder } from './use-held-order';
import { useMarking } from './use-marking';

type Props = { readonly workspace: string; readonly view: InboxView; readonly onlyUnread: boolean };

/** Unread first, then newest first. J and K move, Enter opens and marks as read, M marks, Shift M marks everything. */
export const InboxList = ({ workspace, view, onlyUnread }: Props) => {
  const router = useRouter();
  const rows = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const { isUnread, mark, markAll, refusal, busy } = useMarking(workspace);
  const items = useHeldOrder(view.items);
  const current = items[Math.min(at, items.length - 1)];
  const base = `/w/${workspace}/inbox`;
  const move = (step: number) => {
    const next = Math.min(Math.max(at + step, 0), items.length - 1);
    setAt(next);
    rows.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]')[next]?.focus();
  };
  useShortcuts({
    'list-next': () => move(1),
    'list-previous': () => move(-1),
    'list-open': () => {
      if (!current) return;
      if (isUnread(current)) mark(current, true);
      router.push(inboxAddress(workspace, current));
    },
    'inbox-mark': () => current && mark(current, isUnread(current)),
    'inbox-mark-all': () => view.unread > 0 && markAll(),
  });
  return (
    <div className={styles.page}>
      <header className={listing.head}>
        <h1>Inbox</h1>
        <Pill href={base} on={!onlyUnread}>
          All
        </Pill>
        <Pill href={`${base}?show=unread`} on={onlyUnread}>
          Unread
        </Pill>
        <span className={listing.keys}>
          <KeyHint of="list-next" /> <KeyHint of="list-previous" /> move <KeyHint of="list-open" /> open <KeyHint of="inbox-mark" /> read,
          unread
        </span>
        <Button size="xs" disabled={view.unread === 0} loading={busy} onClick={markAll} rightSection={<KeyHint of="inbox-mark-all" />}>
          Mark all as read
        </Button>
      </header>
      <p className={listing.count} aria-live="polite">
        {view.unread === 0 ? 'Nothing is unread.' : `${view.unread > 99 ? 'More than 99' : view.unread} unread`}
      </p>
      <RefusalNote refusal={refusal} />
      {items.length === 0 ? (
        <EmptyState
          title={onlyUnread ? 'Everything is read' : 'Nothing is here yet'}
          drop={onlyUnread ? { words: 'Show all', href: base } : undefined}
        >
          Here you are told who names you with @ in a comment or asks you to judge, how what you judged was settled, and what happens to
          claims you follow: comments, counter-claims, drifted words, closed and settled rounds.
        </EmptyState>
      ) : (
        <ul ref={rows} className={styles.rows}>
          {items.map((item, i) => (
            <InboxRow
              key={item.id}
              {...{ workspace, item }}
              unread={isUnread(item)}
              onFocus={() => setAt(i)}
              mark={() => mark(item, isUnread(item))}
              opened={() => isUnread(item) && mark(item, true)}
            />
          ))}
        </ul>
      )}
      {view.next ? (
        <p className={styles.more}>
          <Link href={`${base}?${new URLSearchParams({ ...(onlyUnread ? { show: 'unread' } : {}), after: view.next })}`}>Older</Link>
        </p>
      ) : null}
    </div>
  );
};
