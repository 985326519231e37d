'use client';

import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { choiceRule, dateRule, textRule } from '@/app/w/[workspace]/_parts/field-rules';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import { useEdit } from '@/app/w/[workspace]/_parts/use-edit';
import type { ClaimView } from '@/desk/view-claim';
import type { Kind } from '@/domain/attribution/kind';
import type { Refusal } from '@/domain/outcome';
import { editClaimAction, nameAddresseeAction, removeAddresseeAction } from '../actions';
import { ActorField, type ActorPicked } from './actor-field';
import styles from './claim.module.css';
import { DateField } from './date-field';
import { inPlace } from './in-place';
import { capital, kindChoices } from './kind-word';
import { SentForm } from './sent-form';
import { SmallAct } from './small-act';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly opened: boolean; readonly close: () => void };

/** Kind, the dates it is about, priority, and the accused, addressed or asked. */
export const AboutDialog = ({ opened, close, ...rest }: Props) => (
  <DialogFrame opened={opened} onClose={close} title="Kind, dates and addressees">
    <Fields {...rest} close={close} />
    <Addressees {...rest} />
  </DialogFrame>
);

const priorities = ['None', 'Low', 'Middle', 'High'];
const rules = {
  kind: choiceRule<Kind>('Kind', capital),
  about: dateRule('When it is about'),
  asOf: textRule('As of'),
  priority: choiceRule<string>('Priority', (value) => priorities[Number(value)] ?? value),
};

const Fields = ({ workspace, claim, close }: Omit<Props, 'opened'>) => {
  const { run } = useAct(workspace);
  const edit = useEdit({
    name: `claim.${claim.id}.about`,
    fields: { kind: claim.kind, about: claim.about, asOf: claim.asOf ?? '', priority: String(claim.priority) },
    revision: claim.revision,
    rules,
  });
  const { kind, about, asOf, priority } = edit.fields;
  const send = async () => {
    const input = { claimId: claim.id, revision: edit.revision, kind, about, asOf: asOf || null, priority: Number(priority) };
    const refused = await run(editClaimAction, input, 'Claim changed');
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm act="Save" leave={close} send={send} edit={edit}>
      <div className={styles.fields}>
        <Select
          {...inPlace}
          data-autofocus
          label="Kind"
          description="Decides what can be judged; another kind opens a new round where verdicts were asked for"
          allowDeselect={false}
          data={kindChoices}
          value={kind}
          data-field="kind"
          onChange={(value) => value && edit.set({ kind: value })}
        />
        <DateField
          key={edit.chosen('about')}
          field="about"
          label="When it is about"
          value={about}
          onChange={(date) => edit.set({ about: date })}
        />
        <TextInput
          type="date"
          label="As of"
          description="The day the claim is judged for"
          value={asOf}
          data-field="asOf"
          onChange={(e) => edit.set({ asOf: e.currentTarget.value })}
        />
        <Select
          {...inPlace}
          label="Priority"
          allowDeselect={false}
          data={priorities.map((label, n) => ({ value: String(n), label }))}
          value={priority}
          data-field="priority"
          onChange={(value) => value && edit.set({ priority: value })}
        />
      </div>
    </SentForm>
  );
};

const Addressees = ({ workspace, claim }: Pick<Props, 'workspace' | 'claim'>) => {
  const { run, busy } = useAct(workspace);
  const [actor, setActor] = useState<ActorPicked | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const name = async () => {
    if (!actor) return;
    const refused = await run(nameAddresseeAction, { claimId: claim.id, addressee: actor }, `${actor.name} named`);
    setRefusal(refused);
    if (!refused) setActor(null);
  };
  return (
    <div className={styles.others}>
      <h3>Addressees: the accused, the addressed, the asked</h3>
      <ul>
        {claim.addressees.map(({ id, name: known }) => (
          <li key={id} className={styles.entry}>
            <span>{known}</span>
            <SmallAct
              onClick={async () => setRefusal(await run(removeAddresseeAction, { claimId: claim.id, actorId: id }, `${known} removed`))}
            >
              Remove
            </SmallAct>
          </li>
        ))}
      </ul>
      <div className={styles.addLine}>
        <ActorField key={claim.addressees.length} workspace={workspace} label="Name another" value={actor} onChange={setActor} />
        <Button onClick={() => void name()} loading={busy} disabled={!actor}>
          Name
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
};
