'use client';

import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { FormFoot } from '@/app/_ui/form-foot';
import { Link } from '@/app/_ui/link';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { When } from '@/app/_ui/when';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ActorView, Belonging } from '@/desk/view-actor';
import type { Refusal } from '@/domain/outcome';
import { addMembershipAction, withdrawMembershipAction } from '../../actions';
import styles from './profile.module.css';

const Day = ({ on }: { readonly on: string }) => <When on={{ earliest: on, latest: on, precision: 'day' }} />;

const empty = { inActorId: null as string | null, role: '', speaksFor: false, from: '', to: '' };

/** Where the actor belongs, for whom they speak, and from when to when; then who belongs to it. */
export const Memberships = ({ workspace, actor }: { readonly workspace: string; readonly actor: ActorView }) => {
  const { run, busy } = useAct(workspace);
  const [opened, setOpened] = useState(false);
  const [fields, setFields] = useState(empty);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const set = (patch: Partial<typeof empty>) => setFields((was) => ({ ...was, ...patch }));
  const keep = async () => {
    const membership = { ...fields, from: fields.from || null, to: fields.to || null };
    const refused = await run(addMembershipAction, { actorId: actor.id, membership }, `${fields.role} recorded`);
    setRefusal(refused);
    if (!refused) {
      setFields(empty);
      setOpened(false);
    }
  };
  const line = (m: Belonging, withdraw: boolean) => (
    <li key={m.id}>
      <span>
        {m.role}, <Link href={`/w/${workspace}/actors/${m.actorId}`}>{m.name}</Link>
        <span className={styles.days}>
          {m.from ? <Day on={m.from} /> : '…'} – {m.to ? <Day on={m.to} /> : 'now'}
          {m.speaksFor ? ' · speaks for it' : ''}
        </span>
      </span>
      {withdraw && actor.abilities['withdraw-membership'] ? (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`Withdraw ${m.role}, ${m.name}`}
          onClick={async () =>
            setRefusal(await run(withdrawMembershipAction, { membershipId: m.id, revision: m.revision }, `${m.role} withdrawn`))
          }
        >
          Withdraw
        </Button>
      ) : null}
    </li>
  );
  return (
    <section aria-labelledby="memberships">
      <SectionHead id="memberships" title="Belongs to" count={actor.memberships.length} />
      <ul className={styles.lines}>{actor.memberships.map((m) => line(m, true))}</ul>
      {actor.abilities['add-membership'] && !actor.mergedInto ? (
        <Button variant="default" size="compact-sm" onClick={() => setOpened(true)}>
          Record a membership
        </Button>
      ) : null}
      <RefusalNote refusal={opened ? null : refusal} />
      {actor.members.length > 0 ? (
        <>
          <h3 className={styles.small}>Belong to {actor.name}</h3>
          <ul className={styles.lines}>{actor.members.map((m) => line(m, false))}</ul>
        </>
      ) : null}
      <DialogFrame opened={opened} onClose={() => setOpened(false)} title={`${actor.name} belongs to`}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <Select
            data-autofocus
            label="Actor"
            required
            searchable
            limit={50}
            data={actor.others.map(({ id, name }) => ({ value: id, label: name }))}
            value={fields.inActorId}
            onChange={(inActorId) => set({ inActorId })}
          />
          <TextInput
            mt="sm"
            label="Role"
            placeholder="Foreign minister"
            required
            maxLength={200}
            value={fields.role}
            onChange={(e) => set({ role: e.currentTarget.value })}
          />
          <Checkbox
            mt="sm"
            label="Speaks for it"
            description="Their words count for its party. An academic employed by a state does not speak for it."
            checked={fields.speaksFor}
            onChange={(e) => set({ speaksFor: e.currentTarget.checked })}
          />
          <Group mt="sm" grow>
            <TextInput type="date" label="From" value={fields.from} onChange={(e) => set({ from: e.currentTarget.value })} />
            <TextInput type="date" label="To" value={fields.to} onChange={(e) => set({ to: e.currentTarget.value })} />
          </Group>
          <FormFoot refusal={refusal} leave={() => setOpened(false)} act="Record" busy={busy} />
        </form>
      </DialogFrame>
    </section>
  );
};
