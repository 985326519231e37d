'use client';

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { roles } from '@/domain/editor/editor';
import { inviteEditorAction } from '../actions';
import { HandedOutLink } from './handed-out-link';
import styles from './people.module.css';
import { useSeatAct } from './use-seat-act';

type Made = { token: string; expiresAt: string; role: string };

/** Makes an invitation: a role, for one address if one is given. */
export const InviteForm = ({ workspace }: { workspace: string }) => {
  const { run, busy, refusal } = useSeatAct();
  const [made, setMade] = useState<Made | null>(null);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<string>('analyst');
  const invite = () =>
    run(() => inviteEditorAction(workspace, { role, email: email.trim() || null }), {
      done: ({ value }) => {
        setMade({ ...value, role });
        setEmail('');
      },
    });
  return (
    <section aria-labelledby="invite">
      <SectionHead title="Invite somebody" id="invite" />
      <form className={styles.invite} action={invite} noValidate>
        <NativeSelect label="Role" value={role} onChange={(event) => setRole(event.currentTarget.value)} data={[...roles]} />
        <TextInput
          label="E-mail, if only this person may use it"
          type="email"
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled" loading={busy}>
          Make a link
        </Button>
      </form>
      <RefusalNote refusal={refusal} />
      {made ? <HandedOutLink {...made} words={`Invitation as ${made.role}: pass it on yourself`} /> : null}
    </section>
  );
};
