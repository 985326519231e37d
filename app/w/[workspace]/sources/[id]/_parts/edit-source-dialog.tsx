'use client';

import { Button, Group, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { ClashNote } from '@/app/w/[workspace]/_parts/clash-note';
import { Again } from '@/app/w/[workspace]/_parts/edit-again';
import type { FieldRule } from '@/app/w/[workspace]/_parts/edit-state';
import { dateRule, textRule } from '@/app/w/[workspace]/_parts/field-rules';
import { useEdit } from '@/app/w/[workspace]/_parts/use-edit';
import type { SourceView } from '@/desk/view-source';
import type { Refusal } from '@/domain/outcome';
import { writePartialDate } from '@/domain/source/format-partial-date';
import { editSourceAction } from '../actions';
import styles from './statement-form.module.css';

type Props = {
  readonly workspace: string;
  readonly source: SourceView['source'];
  readonly opened: boolean;
  readonly close: () => void;
  readonly done: (eventId: string | null) => void;
};

const fields = {
  title: { label: 'Title', description: undefined },
  outlet: { label: 'Outlet', description: undefined },
  author: { label: 'Author', description: undefined },
  published: { label: 'Published', description: 'As far as it is known: 2021-07-05, July 2021, 2021, or empty' },
  language: { label: 'Language', description: 'Two letters, such as en or ru' },
  address: { label: 'Address', description: undefined },
  archiveLink: { label: 'Archive link', description: undefined },
} as const;
type Field = keyof typeof fields;
type Typed = Readonly<Record<Field, string>>;

const startOf = (source: SourceView['source']): Typed => ({
  title: source.title,
  outlet: source.outlet?.name ?? '',
  author: source.author ?? '',
  published: source.published ? writePartialDate(source.published) : '',
  language: source.language,
  address: source.address ?? '',
  archiveLink: source.archiveLink ?? '',
});

const written = textRule('Published');
const rules = {
  ...(Object.fromEntries(Object.entries(fields).map(([field, { label }]) => [field, textRule(label)])) as Record<Field, FieldRule<string>>),
  // typed as words, given back as a date
  published: {
    ...written,
    read: (given: unknown) =>
      given === null || typeof given === 'string' ? written.read(given) : writePartialDate(dateRule('').read(given)),
  },
};

/** Corrects what is known of a source. What was typed stays when it is refused. */
export const EditSourceDialog = ({ opened, close, ...rest }: Props) => (
  <DialogFrame opened={opened} onClose={close} title="What is known of this source">
    <EditSourceForm close={close} {...rest} />
  </DialogFrame>
);

const EditSourceForm = ({ workspace, source, close, done }: Omit<Props, 'opened'>) => {
  const edit = useEdit<Typed>({ name: `source.${source.id}`, fields: startOf(source), revision: source.revision, rules });
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, start] = useTransition();
  const faults = faultsOf(refusal);
  const save = () =>
    start(async () => {
      const input = { ...edit.fields, sourceId: source.id, revision: edit.revision };
      const outcome = await editSourceAction(workspace, input).catch(() => null);
      if (outcome === null) return setRefusal({ code: 'could-not-reach-database' });
      if (!outcome.ok) {
        if (outcome.refusal.code === 'changed-since') router.refresh();
        edit.refused(outcome.refusal);
        return setRefusal(outcome.refusal);
      }
      edit.clear();
      done(outcome.value.eventId);
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {(Object.keys(fields) as Field[]).map((field) => (
        <TextInput
          key={field}
          {...fields[field]}
          data-autofocus={field === 'title' || undefined}
          required={field === 'title'}
          data-field={field}
          value={edit.fields[field]}
          error={faults[field]}
          onChange={(event) => edit.set({ [field]: event.currentTarget.value })}
        />
      ))}
      {refusal ? <RefusalNote refusal={refusal} /> : null}
      <Again edit={edit} />
      <ClashNote edit={edit} />
      <Group justify="flex-end" mt="sm">
        <Button onClick={close}>Leave</Button>
        <Button type="submit" variant="filled" loading={busy} disabled={edit.undecided}>
          Save
        </Button>
      </Group>
    </form>
  );
};

const words: Readonly<Record<string, string>> = {
  'date-not-understood': 'This is not a date that can be understood in one way.',
  'address-not-http': 'This is not a web address.',
  'language-unknown': 'This is not a language tag.',
};

/** The fields that could not be read, with words for each. */
const faultsOf = (refusal: Refusal | null): Partial<Record<Field, string>> => {
  const listed = refusal?.fields as readonly { readonly path: string; readonly message: string }[] | undefined;
  return Object.fromEntries((listed ?? []).map(({ path, message }) => [path.split('.')[0], words[message] ?? 'This could not be read.']));
};
