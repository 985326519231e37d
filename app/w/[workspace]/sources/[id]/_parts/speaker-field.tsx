'use client';

import { Autocomplete, Checkbox, Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ActorChoice } from '@/desk/search-actors';
import { type ActorKind, actorKinds } from '@/domain/actor/actor-kind';
import type { StatementDraft } from '@/domain/claim/statement-draft';
import { findActorsAction } from '../actions';
import styles from './statement-form.module.css';

type Props = {
  readonly workspace: string;
  readonly draft: StatementDraft;
  readonly set: (patch: Partial<StatementDraft>) => void;
  readonly fault?: string;
};

const kindData = actorKinds.map((kind) => ({ value: kind, label: kind.charAt(0).toUpperCase() + kind.slice(1) }));
/** How long typing may pause before actors are looked up, in ms. */
const pause = 180;

/** Who spoke: one of the workspace's actors, a new name, or somebody the text only describes. */
export const SpeakerField = ({ workspace, draft, set, fault }: Props) => {
  const { speaker, unnamed } = draft;
  const found = useActors(workspace, unnamed ? '' : speaker.name);
  const choose = (name: string) => {
    const known = found.find((actor) => actor.name === name);
    const named = known ? { id: known.id, name, kind: known.kind } : { id: null, name, kind: speaker.id ? 'person' : speaker.kind };
    if (name !== speaker.name || named.id !== speaker.id)
      set({ speaker: named, capacity: named.id === speaker.id ? draft.capacity : 'suggested' });
  };
  const isNew = !unnamed && speaker.id === null && speaker.name.trim() !== '';
  return (
    <div className={styles.group} data-speaker data-missing={speaker.name === '' && draft.description === '' ? '' : undefined}>
      {unnamed ? (
        <TextInput
          label="Speaker, as the text describes them"
          maxLength={300}
          value={draft.description}
          error={fault}
          onChange={(event) => set({ description: event.currentTarget.value })}
        />
      ) : (
        <div className={isNew ? styles.pair : undefined}>
          <Autocomplete
            label="Speaker"
            maxLength={300}
            value={speaker.name}
            error={fault}
            onChange={choose}
            data={[...new Set(found.map(({ name }) => name))]}
            filter={({ options }) => options}
            renderOption={({ option }) => <ActorLine actor={found.find(({ name }) => name === option.value)} name={option.value} />}
            comboboxProps={{ withinPortal: true }}
          />
          {isNew ? (
            <Select
              label="A new"
              data={kindData}
              value={speaker.kind}
              allowDeselect={false}
              onChange={(kind) => kind && set({ speaker: { ...speaker, kind: kind as ActorKind } })}
            />
          ) : null}
        </div>
      )}
      <Checkbox
        size="xs"
        label="The text names nobody"
        checked={unnamed}
        onChange={(event) => set({ unnamed: event.currentTarget.checked, capacity: event.currentTarget.checked ? 'own' : 'suggested' })}
      />
    </div>
  );
};

const ActorLine = ({ actor, name }: { readonly actor: ActorChoice | undefined; readonly name: string }) => (
  <span className={styles.actor}>
    <span>{name}</span>
    <span className={styles.quiet}>
      {[actor?.alias, actor?.role ?? actor?.kind, actor && `${actor.statements} statements`].filter(Boolean).join(', ')}
    </span>
  </span>
);

/** The actors a name may mean, looked up when typing pauses. */
const useActors = (workspace: string, words: string): readonly ActorChoice[] => {
  const [found, setFound] = useState<readonly ActorChoice[]>([]);
  useEffect(() => {
    if (words.trim() === '') return setFound([]);
    let wanted = true;
    const timer = window.setTimeout(() => {
      findActorsAction(workspace, words).then(
        (outcome) => wanted && outcome.ok && setFound(outcome.value),
        () => {},
      );
    }, pause);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [workspace, words]);
  return found;
};
