'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { When } from '@/app/_ui/when';
import type { PersonRow } from '@/desk/view-people';
import { roles } from '@/domain/editor/editor';
import { changeRoleAction, restoreEditorAction, sendResetLinkAction, withdrawEditorAction } from '../actions';
import { HandedOutLink } from './handed-out-link';
import styles from './people.module.css';
import { useSeatAct } from './use-seat-act';

export type SeatAbilities = Readonly<Record<'change-role' | 'withdraw-editor' | 'restore-editor' | 'send-reset-link', boolean>>;
type PersonLineProps = { workspace: string; person: PersonRow; abilities: SeatAbilities; isYou: boolean };

/** One seat: whose it is, its role, and what a chief may do with it. */
export const PersonLine = ({ workspace, person, abilities, isYou }: PersonLineProps) => {
  const { id, name, initials, role, revision, email, since, withdrawnAt, hasPassword, isDemo } = person;
  const { run, busy, refusal } = useSeatAct();
  const [link, setLink] = useState<{ token: string; expiresAt: string } | null>(null);
  const standing = withdrawnAt === null;
  const setRole = (next: string) =>
    run(() => changeRoleAction(workspace, { editorId: id, role: next, revision }), {
      told: { words: `${name} is ${next} now`, back: () => changeRoleAction(workspace, { editorId: id, role }) },
    });
  const withdraw = () =>
    run(() => withdrawEditorAction(workspace, { editorId: id, revision }), {
      told: { words: `Seat of ${name} withdrawn`, back: () => restoreEditorAction(workspace, { editorId: id }) },
    });
  const restore = () => run(() => restoreEditorAction(workspace, { editorId: id, revision }));
  const reset = () => run(() => sendResetLinkAction(workspace, { editorId: id }), { done: ({ value }) => setLink(value) });
  return (
    <li className={styles.person}>
      <span className={styles.initials} aria-hidden="true">
        {initials}
      </span>
      <div className={styles.who}>
        <div className={styles.name}>
          {name}
          {isYou ? <span className={styles.you}> you</span> : null}
        </div>
        <div className={styles.meta}>
          {email ? `${email}, ` : ''}
          {standing ? 'since ' : 'withdrawn '}
          <When at={withdrawnAt ?? since} form="day" />
          {isDemo ? ', demo editor' : ''}
          {hasPassword || isDemo ? '' : ', no password set'}
        </div>
      </div>
      {standing && abilities['change-role'] ? (
        <NativeSelect
          className={styles.role}
          aria-label={`Role of ${name}`}
          data={[...roles]}
          value={role}
          disabled={busy}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
      ) : (
        <span className={styles.roleWord}>{role}</span>
      )}
      <div className={styles.acts}>
        {standing && !isDemo && abilities['send-reset-link'] ? (
          <Button size="xs" disabled={busy} onClick={reset} aria-label={`Reset link for ${name}`}>
            Reset link
          </Button>
        ) : null}
        {standing && abilities['withdraw-editor'] ? (
          <Button size="xs" disabled={busy} onClick={withdraw} aria-label={`Withdraw the seat of ${name}`}>
            Withdraw
          </Button>
        ) : null}
        {!standing && abilities['restore-editor'] ? (
          <Button size="xs" disabled={busy} onClick={restore} aria-label={`Give back the seat of ${name}`}>
            Give back
          </Button>
        ) : null}
      </div>
      {refusal || link ? (
        <div className={styles.below}>
          <RefusalNote refusal={refusal} />
          {link ? <HandedOutLink {...link} words={`Link to set a new password for ${name}: pass it on yourself`} /> : null}
        </div>
      ) : null}
    </li>
  );
};
