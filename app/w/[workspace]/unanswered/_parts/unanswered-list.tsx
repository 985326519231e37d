'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useRef } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyHint } from '@/app/_ui/key-hint';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { UnansweredView } from '@/desk/view-unanswered';
import { lineHref, SilentLine } from './silent-line';
import styles from './unanswered.module.css';

type Props = { readonly workspace: string; readonly filtered: boolean; readonly view: UnansweredView };

/** The lines, what waits longest first. J and K move, Enter opens. */
export const UnansweredList = ({ workspace, filtered, view }: Props) => {
  const router = useRouter();
  const path = usePathname();
  const rows = useRef<HTMLUListElement>(null);
  // the focus shows it: a list of hundreds need not be drawn again for it
  const at = useRef(-1);
  const { lines, total, parties } = view;
  const move = (step: number) => {
    const next = Math.min(Math.max(at.current + step, 0), lines.length - 1);
    at.current = next;
    rows.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]')[next]?.focus();
  };
  useShortcuts({
    'list-next': () => move(1),
    'list-previous': () => move(-1),
    'list-open': () => {
      const line = lines[at.current];
      if (line) router.push(lineHref(workspace, line));
    },
  });
  return (
    <section className={styles.list} aria-label="Unanswered">
      <p className={styles.summary} aria-live="polite">
        <span>
          <strong>{lines.length.toLocaleString('en')}</strong>
          {filtered ? ` of ${total.toLocaleString('en')}` : ''} unanswered, what waits longest first
        </span>
        <span className={styles.keys}>
          <KeyHint of="list-next" /> <KeyHint of="list-previous" /> move <KeyHint of="list-open" /> open
        </span>
      </p>
      {lines.length > 0 ? (
        <ul ref={rows} className={styles.rows}>
          {lines.map((line, i) => (
            <SilentLine
              key={line.id}
              workspace={workspace}
              line={line}
              parties={parties}
              onFocus={() => {
                at.current = i;
              }}
            />
          ))}
        </ul>
      ) : filtered && total > 0 ? (
        <EmptyState drop={{ words: 'Drop all filters', href: path }}>Nothing that these filters leave stands unanswered.</EmptyState>
      ) : (
        <EmptyState title="Nothing stands unanswered">
          Every accusation, question and proposal on record has its answer, and every request for comment its outcome.
        </EmptyState>
      )}
    </section>
  );
};
