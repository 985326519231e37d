'use client';

import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState, useTransition } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { ClashNote } from '@/app/w/[workspace]/_parts/clash-note';
import { Again } from '@/app/w/[workspace]/_parts/edit-again';
import type { FieldRule, FieldRules } from '@/app/w/[workspace]/_parts/edit-state';
import { choiceRule, textRule } from '@/app/w/[workspace]/_parts/field-rules';
import { useEdit } from '@/app/w/[workspace]/_parts/use-edit';
import { type ActorKind, actorKinds } from '@/domain/actor/actor-kind';
import type { Refusal } from '@/domain/outcome';

export type ActorFields = {
  readonly name: string;
  readonly kind: ActorKind;
  readonly describedRole: string | null;
  readonly wikidata: string | null;
};
type Props = {
  /** what the fields are kept under until they are saved, such as "actor.<id>" */
  readonly name: string;
  readonly start: ActorFields;
  /** the revision they were seen in; a new actor has none */
  readonly revision?: number;
  readonly act: string;
  readonly keep: (fields: ActorFields, revision: number) => Promise<Refusal | null>;
  readonly leave: () => void;
};
const nullable = (label: string): FieldRule<string | null> => ({
  label,
  read: (given) => (given === null || given === undefined ? null : String(given)),
  say: (value) => value ?? '',
});
const rules: FieldRules<ActorFields> = {
  name: textRule('Name'),
  kind: choiceRule<ActorKind>('Kind', (kind) => kind.charAt(0).toUpperCase() + kind.slice(1)),
  describedRole: nullable('Described role'),
  wikidata: nullable('Wikidata id'),
};

/** What is known of an actor. What was typed stays when the act is refused. */
export const ActorForm = ({ name, start, revision = 0, act, keep, leave }: Props) => {
  const { kind, describedRole, wikidata } = start;
  const edit = useEdit<ActorFields>({ name, fields: { name: start.name, kind, describedRole, wikidata }, revision, rules });
  const { fields, set } = edit;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, go] = useTransition();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go(async () => {
          const refused = await keep(fields, edit.revision);
          setRefusal(refused);
          if (refused) edit.refused(refused);
          else edit.clear();
        });
      }}
    >
      <TextInput
        data-autofocus
        data-field="name"
        label="Name"
        required
        maxLength={300}
        value={fields.name}
        onChange={(e) => set({ name: e.currentTarget.value })}
      />
      <Select
        mt="sm"
        data-field="kind"
        label="Kind"
        data={actorKinds.map((kind) => ({ value: kind, label: kind.charAt(0).toUpperCase() + kind.slice(1) }))}
        value={fields.kind}
        allowDeselect={false}
        onChange={(kind) => kind && set({ kind: kind as ActorKind })}
      />
      <TextInput
        mt="sm"
        data-field="describedRole"
        label="Described role"
        description="As texts put it, when no dated membership says it"
        maxLength={300}
        value={fields.describedRole ?? ''}
        onChange={(e) => set({ describedRole: e.currentTarget.value || null })}
      />
      <TextInput
        mt="sm"
        data-field="wikidata"
        label="Wikidata id"
        placeholder="Q7747"
        maxLength={20}
        value={fields.wikidata ?? ''}
        onChange={(e) => set({ wikidata: e.currentTarget.value.trim() || null })}
        error={fields.wikidata && !/^Q[1-9]\d*$/.test(fields.wikidata) ? 'A Wikidata id is Q and a number, such as Q7747.' : undefined}
      />
      <RefusalNote refusal={refusal} />
      <Again edit={edit} />
      <ClashNote edit={edit} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={leave}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" loading={busy} disabled={edit.undecided}>
          {act}
        </Button>
      </Group>
    </form>
  );
};
