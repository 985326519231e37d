'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import { ReasonDialog } from '@/app/w/[workspace]/_parts/reason-dialog';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { RoundView } from '@/desk/view-round';
import type { Refusal } from '@/domain/outcome';
import { closeThisRoundAction, reopenRoundAction } from '../actions';
import { LookDialog } from './look-dialog';
import styles from './round.module.css';

type Props = { readonly workspace: string; readonly view: RoundView };

/** Who looked inside, and what may be done with the round. */
export const RoundActs = ({ workspace, view }: Props) => {
  const { round, claim, viewerId, mayLook, mayReopen, abilities } = view;
  const { run, busy } = useAct(workspace);
  const [open, setOpen] = useState<'look' | 'reopen' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const judge = `/w/${workspace}/claims/${claim.id}?judge=${round.appearanceId ?? 'so'}`;
  const looked = round.looks.some(({ editorId }) => editorId === viewerId);
  return (
    <>
      {round.looks.length > 0 ? (
        <ul className={styles.looks}>
          {round.looks.map(({ editorId, name, at }) => (
            <li key={editorId}>
              <b>{editorId === viewerId ? 'You' : name}</b> looked inside <When at={at} form="near" />, and{' '}
              {editorId === viewerId ? 'judge' : 'judges'} no more in this round.
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.acts}>
        {!round.closedAt && abilities['give-verdict'] && !looked ? <TextLink href={judge}>Judge on the claim’s page</TextLink> : null}
        {round.closedAt && !round.settled && abilities.adjudicate ? <TextLink href={judge}>Settle on the claim’s page</TextLink> : null}
        {!round.closedAt && round.given > 0 && abilities['close-round'] ? (
          <Button
            size="xs"
            loading={busy}
            onClick={async () =>
              setRefusal(await run(closeThisRoundAction, { roundId: round.id, revision: round.revision }, 'Round closed'))
            }
          >
            Close the round
          </Button>
        ) : null}
        {mayLook ? (
          <Button size="xs" onClick={() => setOpen('look')}>
            Look inside …
          </Button>
        ) : null}
        {mayReopen ? (
          <Button size="xs" onClick={() => setOpen('reopen')}>
            Open it again …
          </Button>
        ) : null}
      </div>
      <RefusalNote refusal={refusal} />
      {open === 'look' ? <LookDialog workspace={workspace} round={round} close={() => setOpen(null)} /> : null}
      {open === 'reopen' ? (
        <ReasonDialog
          title="Open it again"
          label="Why is it to be judged again?"
          act="Open a new round"
          busy={busy}
          close={() => setOpen(null)}
          send={(reason) => run(reopenRoundAction, { roundId: round.id, reason }, 'Opened again')}
        >
          <p className={styles.meta}>
            Those who judged it are asked again, blind. What was settled stands, and is read, until the new round is settled; nothing of it
            is lost.
          </p>
        </ReasonDialog>
      ) : null}
    </>
  );
};
