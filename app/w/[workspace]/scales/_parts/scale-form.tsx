'use client';

import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ScaleSeen } from '@/desk/view-scales';
import { kinds } from '@/domain/attribution/kind';
import type { Refusal } from '@/domain/outcome';
import { keyOfWord } from '@/domain/verdict/key-of-word';
import { type Question, questions } from '@/domain/verdict/scale';
import { addScaleAction, editScaleAction } from '../actions';
import { kindWord, questionWords } from './kind-words';
import { RatingRows } from './rating-rows';
import { draftFrom, type ScaleDraft, scaleOf } from './scale-draft';
import styles from './scales.module.css';

type Props = {
  readonly workspace: string;
  /** keys that are taken */
  readonly keys: readonly string[];
  readonly from: ScaleSeen | null;
  readonly as: 'new' | 'copy' | 'edit';
  readonly close: () => void;
};
const titles = { new: 'New scale', copy: 'Start from a scale', edit: 'Edit the scale' } as const;

/** Writes a scale: its name, what it answers, for which kinds, and its ratings with a preview of both marks. */
export const ScaleForm = ({ workspace, keys, from, as, close }: Props) => {
  const { run, busy } = useAct(workspace);
  const [draft, setDraft] = useState<ScaleDraft>(() => draftFrom(from, as));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const put = (part: Partial<ScaleDraft>) => setDraft((was) => ({ ...was, ...part }));
  const keep = async () => {
    const key = as === 'edit' && from ? from.key : keyOfWord(draft.name, keys, 'scale');
    const scale = scaleOf(draft, key);
    const refused =
      as === 'edit' && from
        ? await run(editScaleAction, { scaleId: from.id, revision: from.revision, scale }, `${draft.name} kept`)
        : await run(addScaleAction, { scale }, `${draft.name} added`);
    setRefusal(refused);
    if (!refused) close();
  };
  const next = from && as === 'edit' && from.rounds > 0 ? `Kept as version ${from.version + 1}: rounds were opened on this one.` : null;
  return (
    <DialogFrame opened onClose={close} title={titles[as]} size="46rem">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextInput
          data-autofocus
          label="Name"
          required
          maxLength={60}
          value={draft.name}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <Group gap="lg" align="end">
          <NativeSelect
            label="It answers"
            data={questions.map((value) => ({ value, label: questionWords[value] }))}
            value={draft.question}
            onChange={(event) => put({ question: event.currentTarget.value as Question })}
          />
          <Checkbox
            label="Its rungs have an order"
            checked={draft.ordered}
            onChange={(event) => put({ ordered: event.currentTarget.checked })}
          />
        </Group>
        <Checkbox.Group
          label="For these kinds"
          value={[...draft.kinds]}
          onChange={(value) => put({ kinds: kinds.filter((k) => value.includes(k)) })}
        >
          <div className={styles.kinds}>
            {kinds.map((kind) => (
              <Checkbox key={kind} value={kind} label={kindWord(kind)} />
            ))}
          </div>
        </Checkbox.Group>
        <RatingRows ratings={draft.ratings} put={(ratings) => put({ ratings })} />
        {next ? <p className={styles.meta}>{next}</p> : null}
        <RefusalNote refusal={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" variant="filled" loading={busy} disabled={draft.kinds.length === 0}>
            Keep the scale
          </Button>
        </Group>
      </form>
    </DialogFrame>
  );
};
