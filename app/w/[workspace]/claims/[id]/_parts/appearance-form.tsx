'use client';

import { Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import type { FieldRules } from '@/app/w/[workspace]/_parts/edit-state';
import { dateRule } from '@/app/w/[workspace]/_parts/field-rules';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import { useEdit } from '@/app/w/[workspace]/_parts/use-edit';
import type { ClaimAppearance } from '@/desk/view-claim';
import type { PartialDate } from '@/domain/source/partial-date';
import { editAppearanceAction } from '../actions';
import { findChoices } from '../lookups';
import { ActorField, type ActorPicked } from './actor-field';
import { Choices } from './choices';
import styles from './claim.module.css';
import { DateField } from './date-field';
import { inPlace } from './in-place';
import { SentForm } from './sent-form';

type Props = { readonly workspace: string; readonly appearance: ClaimAppearance; readonly opened: boolean; readonly close: () => void };

/** Who said it, for whom, how and when. Earlier reporters of the chain stay as they are. */
export const AppearanceForm = ({ opened, close, ...rest }: Props) => (
  <DialogFrame opened={opened} onClose={close} title="Who said it">
    <Fields {...rest} close={close} />
  </DialogFrame>
);

const themselves = 'themselves';
const suggested = 'suggested';

/** One thought, never mixed from two: who, for whom, in which way and when. */
type WhoSaid = {
  readonly speaker: ActorPicked | null;
  readonly description: string;
  readonly mode: string;
  readonly cue: string;
  readonly said: PartialDate;
  readonly capacity: { readonly id: string; readonly name: string } | null;
};
const rules: FieldRules<{ readonly attribution: WhoSaid }> = {
  attribution: {
    label: 'Who said it',
    read: (given) => {
      const { description, cue, said, ...rest } = given as WhoSaid & Readonly<Record<'description' | 'cue' | 'said', unknown>>;
      return { ...rest, description: String(description ?? ''), cue: String(cue ?? ''), said: dateRule('Said').read(said) };
    },
    say: ({ speaker, description, mode, cue, said, capacity }) =>
      [
        speaker ? speaker.name : description || 'somebody unnamed',
        capacity ? `for ${capacity.name}` : 'for themselves',
        cue ? `${mode}, “${cue}”` : mode,
        dateRule('Said').say(said),
      ]
        .filter(Boolean)
        .join('; '),
  },
};

const Fields = ({ workspace, appearance: a, close }: Omit<Props, 'opened'>) => {
  const { run } = useAct(workspace);
  const own = a.chain.at(-1);
  const attribution: WhoSaid = {
    speaker: own?.actors[0] ?? null,
    description: own?.description ?? '',
    mode: own?.mode ?? 'indirect',
    cue: own?.cue ?? '',
    said: a.said,
    capacity: a.capacity ?? null,
  };
  const edit = useEdit({ name: `appearance.${a.id}`, fields: { attribution }, revision: a.revision, rules });
  const { speaker, description, mode, cue, said } = edit.fields.attribution;
  const set = (patch: Partial<WhoSaid>) => edit.set({ attribution: { ...edit.fields.attribution, ...patch } });
  const chosenCapacity = edit.fields.attribution.capacity;
  const capacity = chosenCapacity?.id ?? themselves;
  const [capacities, setCapacities] = useState<readonly { readonly id: string; readonly name: string; readonly role: string }[]>([]);
  const speakerId = speaker && 'id' in speaker ? speaker.id : null;
  useEffect(() => {
    let here = true;
    void findChoices(workspace, speakerId).then((choices) => here && setCapacities(choices.capacities));
    return () => {
      here = false;
    };
  }, [workspace, speakerId]);
  const listed = capacity === themselves || capacity === suggested || capacities.some(({ id }) => id === capacity);
  const kept = chosenCapacity && !listed ? [{ value: chosenCapacity.id, label: `For ${chosenCapacity.name}` }] : [];
  const choose = (id: string) => {
    const name = id === suggested ? 'as their roles say' : (capacities.find((one) => one.id === id)?.name ?? a.capacity?.name ?? '');
    set({ capacity: id === themselves ? null : { id, name } });
  };
  const send = async () => {
    const hops = a.chain.slice(0, -1).map((hop) => ({ ...hop, actors: hop.actors.map(({ id }) => ({ id })) }));
    const others = own?.actors.slice(1).map(({ id }) => ({ id })) ?? [];
    const actors = speaker ? ['id' in speaker ? { id: speaker.id } : speaker, ...others] : [];
    const last = { actors, description: speaker ? null : description.trim() || 'unnamed speaker', mode, cue: cue.trim() || null };
    const spans = {
      mention: own?.mentionSpan,
      cueSpan: cue === own?.cue ? own?.cueSpan : null,
      language: own?.language,
      occasion: own?.occasion,
    };
    const chain = [...hops.map(({ mentionSpan, ...hop }) => ({ ...hop, mention: mentionSpan })), { ...spans, ...last, said: own?.said }];
    const whose = capacity === suggested ? {} : { capacityId: capacity === themselves ? null : capacity };
    const input = { appearanceId: a.id, revision: edit.revision, attribution: { chain, said, ...whose } };
    const refused = await run(editAppearanceAction, input, 'Corrected who said it');
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm act="Save" leave={close} send={send} edit={edit}>
      <div className={styles.fields}>
        <ActorField
          key={edit.chosen('attribution')}
          autoFocus
          workspace={workspace}
          label="Speaker"
          description="Empty for somebody unnamed"
          value={speaker}
          onChange={(actor) => set({ speaker: actor })}
        />
        {speaker ? null : (
          <TextInput
            label="Described as"
            maxLength={300}
            value={description}
            onChange={(e) => set({ description: e.currentTarget.value })}
          />
        )}
        <Select
          {...inPlace}
          label="In which capacity"
          allowDeselect={false}
          data={[
            { value: themselves, label: 'For themselves' },
            { value: suggested, label: 'As their roles on that day say' },
            ...capacities.map(({ id, name, role }) => ({ value: id, label: `For ${name}, ${role}` })),
            ...kept,
          ]}
          value={capacity}
          onChange={(value) => value && choose(value)}
        />
        <Choices
          legend="Way"
          inRow
          choices={[
            { value: 'direct', label: 'Direct' },
            { value: 'indirect', label: 'Indirect' },
            { value: 'mixed', label: 'Mixed' },
          ]}
          value={mode}
          onChange={(value) => set({ mode: value })}
        />
        <TextInput label="Cue" placeholder="said" maxLength={200} value={cue} onChange={(e) => set({ cue: e.currentTarget.value })} />
        <DateField
          key={edit.chosen('attribution')}
          field="attribution"
          label="Said"
          value={said}
          onChange={(date) => set({ said: date })}
        />
      </div>
    </SentForm>
  );
};
