'use client';

import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PartyCode } from '@/app/_ui/party-code';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ActorView } from '@/desk/view-actor';
import type { Refusal } from '@/domain/outcome';
import { makePartyAction, withdrawPartyAction } from '../../actions';
import styles from './profile.module.css';

/** Whether the actor is a column when positions stand side by side, with which code and in which place. */
export const PartySeat = ({ workspace, actor }: { readonly workspace: string; readonly actor: ActorView }) => {
  const { run, busy } = useAct(workspace);
  const [code, setCode] = useState(actor.name.slice(0, 2).toUpperCase());
  const [slot, setSlot] = useState(actor.freeSlot);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (actor.mergedInto) return null;
  return (
    <section aria-labelledby="party">
      <SectionHead id="party" title="Party" />
      {actor.party ? (
        <p className={styles.seat}>
          <PartyCode {...actor.party} name={actor.name} /> column {actor.party.slot}
          {actor.abilities['withdraw-party'] ? (
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={async () =>
                setRefusal(
                  await run(
                    withdrawPartyAction,
                    { actorId: actor.id, revision: actor.party?.revision },
                    `${actor.name} is no column any more`,
                  ),
                )
              }
            >
              Withdraw
            </Button>
          ) : null}
        </p>
      ) : (
        <p className={styles.note}>Not a column. What is said for it counts for a party it belongs to.</p>
      )}
      {!actor.party && actor.abilities['make-party'] ? (
        <form
          className={styles.inline}
          onSubmit={async (event) => {
            event.preventDefault();
            setRefusal(await run(makePartyAction, { actorId: actor.id, party: { code, slot } }, `${actor.name} is a party`));
          }}
        >
          <TextInput
            label="Code"
            w="4.5rem"
            required
            minLength={2}
            maxLength={2}
            value={code}
            onChange={(e) => setCode(e.currentTarget.value.toUpperCase())}
          />
          <NumberInput label="Column" w="5.5rem" required min={1} max={99} value={slot} onChange={(n) => setSlot(Number(n))} />
          <Button type="submit" variant="default" loading={busy}>
            Make it a party
          </Button>
        </form>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
};
