'use client';

import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import type { Refusal } from '@/domain/outcome';
import styles from './issues.module.css';

type Props = {
  readonly label: string;
  readonly act: string;
  readonly start?: string;
  readonly revision?: number;
  readonly keep: (question: string, revision: number) => Promise<Refusal | null>;
  readonly leave: () => void;
};

/** What somebody else wrote meanwhile, when that is why it was refused. */
const nowOf = (refusal: Refusal | null): { question: string; revision: number } | null => {
  const current = refusal?.code === 'changed-since' ? refusal.current : null;
  if (typeof current !== 'object' || current === null || !('question' in current) || !('revision' in current)) return null;
  return { question: String(current.question), revision: Number(current.revision) };
};

/** A question in words. After a refusal what was typed stays; were the words changed by somebody else, both stand there. */
export const QuestionForm = ({ label, act, start = '', revision = 0, keep, leave }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [question, setQuestion] = useState(start);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const now = nowOf(refusal);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const refused = await keep(question, now?.revision ?? revision);
    setBusy(false);
    setRefusal(refused);
    if (!refused) leave();
  };
  return (
    <form className={styles.form} onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && leave()}>
      <TextInput
        className={styles.field}
        label={label}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
        required
        maxLength={300}
        ref={field}
      />
      <Button type="submit" variant="filled" loading={busy}>
        {now ? 'Save mine' : act}
      </Button>
      <Button variant="default" onClick={leave}>
        Cancel
      </Button>
      <RefusalNote refusal={refusal} />
      {now ? <p className={styles.now}>It reads now: {now.question}</p> : null}
    </form>
  );
};
