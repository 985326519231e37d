'use client';

import { Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { findActors } from '../lookups';
import { inPlace } from './in-place';

export type ActorPicked = { readonly id: string; readonly name: string } | { readonly name: string; readonly kind: 'person' };
type Props = {
  readonly workspace: string;
  readonly label: string;
  readonly description?: string;
  readonly value: ActorPicked | null;
  readonly onChange: (actor: ActorPicked | null) => void;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
};

const fresh = 'new:';

/** An actor, found while its name is typed, or a new person by that name. */
export const ActorField = ({ workspace, value, onChange, autoFocus = false, ...rest }: Props) => {
  const [found, setFound] = useState<readonly { readonly id: string; readonly name: string; readonly role: string | null }[]>([]);
  const [typed, setTyped] = useState(value?.name ?? '');
  const look = useDebouncedCallback(async (words: string) => setFound(await findActors(workspace, words)), 150);
  const own = value && 'id' in value ? [{ id: value.id, name: value.name, role: null }] : [];
  const known = [...own, ...found.filter(({ id }) => !own.some((one) => one.id === id))];
  const name = typed.trim();
  const isNew = name !== '' && !known.some((one) => one.name.toLowerCase() === name.toLowerCase());
  const data = [
    ...known.map((one) => ({ value: one.id, label: one.role ? `${one.name}, ${one.role}` : one.name })),
    ...(isNew ? [{ value: `${fresh}${name}`, label: `New person: ${name}` }] : []),
    ...(value && !('id' in value) && value.name !== name ? [{ value: `${fresh}${value.name}`, label: `New person: ${value.name}` }] : []),
  ];
  return (
    <Select
      {...inPlace}
      {...rest}
      searchable
      clearable={!rest.required}
      data={data}
      filter={({ options }) => options}
      value={value ? ('id' in value ? value.id : `${fresh}${value.name}`) : null}
      onSearchChange={(words) => {
        setTyped(words.replace(/^New person: /, ''));
        look(words);
      }}
      onChange={(chosen) => {
        if (!chosen) return onChange(null);
        if (chosen.startsWith(fresh)) return onChange({ name: chosen.slice(fresh.length), kind: 'person' });
        const actor = known.find(({ id }) => id === chosen);
        if (actor) onChange({ id: actor.id, name: actor.name });
      }}
      nothingFoundMessage="Type a name"
      data-autofocus={autoFocus || undefined}
    />
  );
};
