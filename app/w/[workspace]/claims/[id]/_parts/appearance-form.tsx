'use client';

import { Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimAppearance } from '@/desk/view-claim';
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

const Fields = ({ workspace, appearance: a, close }: Omit<Props, 'opened'>) => {
  const { run } = useAct(workspace);
  const own = a.chain.at(-1);
  const [speaker, setSpeaker] = useState<ActorPicked | null>(own?.actors[0] ?? null);
  const [description, setDescription] = useState(own?.description ?? '');
  const [mode, setMode] = useState<string>(own?.mode ?? 'indirect');
  const [cue, setCue] = useState(own?.cue ?? '');
  const [said, setSaid] = useState(a.said);
  const [capacity, setCapacity] = useState(a.capacity?.id ?? themselves);
  const [capacities, setCapacities] = useState<readonly { readonly id: string; readonly name: string; readonly role: string }[]>([]);
  const speakerId = speaker && 'id' in speaker ? speaker.id : null;
  useEffect(() => {
    let here = true;
    void findChoices(workspace, speakerId).then((choices) => here && setCapacities(choices.capacities));
    return () => {
      here = false;
    };
  }, [workspace, speakerId]);
  const kept = a.capacity && !capacities.some(({ id }) => id === a.capacity?.id) ? [{ value: a.capacity.id, label: a.capacity.name }] : [];
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
    const input = { appearanceId: a.id, revision: a.revision, attribution: { chain, said, ...whose } };
    const refused = await run(editAppearanceAction, input, 'Corrected who said it');
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm act="Save" leave={close} send={send}>
      <div className={styles.fields}>
        <ActorField
          autoFocus
          workspace={workspace}
          label="Speaker"
          description="Empty for somebody unnamed"
          value={speaker}
          onChange={setSpeaker}
        />
        {speaker ? null : (
          <TextInput label="Described as" maxLength={300} value={description} onChange={(e) => setDescription(e.currentTarget.value)} />
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
          onChange={(value) => value && setCapacity(value)}
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
          onChange={setMode}
        />
        <TextInput label="Cue" placeholder="said" maxLength={200} value={cue} onChange={(e) => setCue(e.currentTarget.value)} />
        <DateField label="Said" value={said} onChange={setSaid} />
      </div>
    </SentForm>
  );
};
