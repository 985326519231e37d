'use client';

import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState, useTransition } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { type ActorKind, actorKinds } from '@/domain/actor/actor-kind';
import type { Refusal } from '@/domain/outcome';

export type ActorFields = {
  readonly name: string;
  readonly kind: ActorKind;
  readonly describedRole: string | null;
  readonly wikidata: string | null;
};
type Props = {
  readonly start: ActorFields;
  readonly act: string;
  readonly keep: (fields: ActorFields) => Promise<Refusal | null>;
  readonly leave: () => void;
  /** what is kept now: shown when somebody changed it meanwhile */
  readonly standing?: ActorFields;
};
const words = { name: 'Name', kind: 'Kind', describedRole: 'Described role', wikidata: 'Wikidata id' } as const;

/** What is known of an actor. What was typed stays when the act is refused. */
export const ActorForm = ({ start, act, keep, leave, standing }: Props) => {
  const [fields, setFields] = useState(start);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, go] = useTransition();
  const set = (patch: Partial<ActorFields>) => setFields((was) => ({ ...was, ...patch }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go(async () => setRefusal(await keep(fields)));
      }}
    >
      <TextInput
        data-autofocus
        label="Name"
        required
        maxLength={300}
        value={fields.name}
        onChange={(e) => set({ name: e.currentTarget.value })}
      />
      <Select
        mt="sm"
        label="Kind"
        data={actorKinds.map((kind) => ({ value: kind, label: kind.charAt(0).toUpperCase() + kind.slice(1) }))}
        value={fields.kind}
        allowDeselect={false}
        onChange={(kind) => kind && set({ kind: kind as ActorKind })}
      />
      <TextInput
        mt="sm"
        label="Described role"
        description="As texts put it, when no dated membership says it"
        maxLength={300}
        value={fields.describedRole ?? ''}
        onChange={(e) => set({ describedRole: e.currentTarget.value || null })}
      />
      <TextInput
        mt="sm"
        label="Wikidata id"
        placeholder="Q7747"
        maxLength={20}
        value={fields.wikidata ?? ''}
        onChange={(e) => set({ wikidata: e.currentTarget.value.trim() || null })}
        error={fields.wikidata && !/^Q[1-9]\d*$/.test(fields.wikidata) ? 'A Wikidata id is Q and a number, such as Q7747.' : undefined}
      />
      <RefusalNote refusal={refusal} />
      {refusal?.code === 'changed-since' && standing ? (
        <p>
          Kept now:{' '}
          {(Object.keys(words) as (keyof typeof words)[])
            .filter((field) => standing[field] !== fields[field])
            .map((field) => `${words[field]} “${standing[field] ?? 'none'}”`)
            .join(', ') || 'the same as you typed'}
          . Saving again puts yours in its place.
        </p>
      ) : null}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={leave}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" loading={busy}>
          {act}
        </Button>
      </Group>
    </form>
  );
};
