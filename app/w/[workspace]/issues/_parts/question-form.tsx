'use client';

import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { ClashNote } from '@/app/w/[workspace]/_parts/clash-note';
import { Again } from '@/app/w/[workspace]/_parts/edit-again';
import { textRule } from '@/app/w/[workspace]/_parts/field-rules';
import { useEdit } from '@/app/w/[workspace]/_parts/use-edit';
import type { Refusal } from '@/domain/outcome';
import styles from './issues.module.css';

type Props = {
  /** what the words are kept under until they are saved, such as "issue.<id>" */
  readonly name: string;
  readonly label: string;
  readonly act: string;
  readonly start?: string;
  readonly revision?: number;
  readonly keep: (question: string, revision: number) => Promise<Refusal | null>;
  readonly leave: () => void;
};
const rules = { question: textRule('The question') };

/** A question in words. After a refusal what was typed stays; were the words changed by somebody else, both stand there. */
export const QuestionForm = ({ name, label, act, start = '', revision = 0, keep, leave }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const edit = useEdit({ name, fields: { question: start }, revision, rules });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const refused = await keep(edit.fields.question, edit.revision);
    setBusy(false);
    setRefusal(refused);
    if (refused) return edit.refused(refused);
    edit.clear();
    leave();
  };
  return (
    <form className={styles.form} onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && leave()}>
      <TextInput
        className={styles.field}
        label={label}
        data-field="question"
        value={edit.fields.question}
        onChange={(event) => edit.set({ question: event.currentTarget.value })}
        required
        maxLength={300}
        ref={field}
      />
      <Button type="submit" variant="filled" loading={busy} disabled={edit.undecided}>
        {act}
      </Button>
      <Button variant="default" onClick={leave}>
        Cancel
      </Button>
      <RefusalNote refusal={refusal} />
      <ClashNote edit={edit} />
      <Again edit={edit} />
    </form>
  );
};
