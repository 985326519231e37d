'use client';

import { Button } from '@mantine/core';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { When } from '@/app/_ui/when';
import type { InvitationRow } from '@/desk/view-people';
import { withdrawInvitationAction } from '../actions';
import styles from './people.module.css';
import { useSeatAct } from './use-seat-act';

type InvitationsProps = { workspace: string; invitations: readonly InvitationRow[] };

/** Invitations nobody has used yet. Their links are kept nowhere: a lost one is taken back and made anew. */
export const Invitations = ({ workspace, invitations }: InvitationsProps) => {
  const { run, busy, refusal } = useSeatAct();
  return (
    <section aria-labelledby="standing">
      <SectionHead title="Not yet used" id="standing" count={invitations.length} />
      {invitations.length === 0 ? <p className={styles.note}>No invitation is waiting to be used.</p> : null}
      <ul>
        {invitations.map(({ id, role, email, by, endsAt }) => (
          <li className={styles.invitation} key={id}>
            <div>
              <div className={styles.name}>{email ?? 'Whoever has the link'}</div>
              <div className={styles.meta}>
                {role}
                {by ? `, invited by ${by}` : ''}, until <When at={endsAt} />
              </div>
            </div>
            <Button
              size="xs"
              disabled={busy}
              aria-label={`Take back the invitation for ${email ?? 'whoever has the link'}, ${role}`}
              onClick={() => run(() => withdrawInvitationAction(workspace, { invitationId: id }))}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
    </section>
  );
};
