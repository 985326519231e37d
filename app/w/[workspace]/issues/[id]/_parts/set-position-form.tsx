'use client';

import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useReaderLocale } from '@/app/_ui/reader-locale';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { sendOnCtrlEnter } from '@/app/_ui/send-on-ctrl-enter';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { Refusal } from '@/domain/outcome';
import type { Cell } from '@/domain/position/cell-as-of';
import { stances } from '@/domain/position/stance';
import { setPositionAction, withdrawPositionAction } from '../actions';
import styles from './position-card.module.css';
import { useDay, useScreen } from './screen-context';

/** The day of the newest statement shown: a position is set because of what was said, and holds since then. */
const newest = ({ entries }: Cell): string | undefined =>
  entries
    .flatMap(({ statements }) => statements.map(({ saidOn }) => saidOn))
    .sort()
    .at(-1);
const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Sets the position for a day, with its reason; or lets the statements decide again. What was typed stays after a refusal. */
export const SetPositionForm = ({ cell, partyId, done }: { readonly cell: Cell; readonly partyId: string; readonly done: () => void }) => {
  const { workspace } = useScreen();
  const asOf = useDay();
  const { now } = useReaderLocale();
  const { set } = cell;
  const [stance, setStance] = useState<string>(cell.stance);
  const [reason, setReason] = useState(set?.reason ?? '');
  const [day, setDay] = useState(asOf ?? set?.asOf ?? newest(cell) ?? now.slice(0, 10));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, busy } = useAct(workspace);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const revision = set && set.asOf === day ? set.revision : null;
    const input = { issueId: cell.issueId, partyId, asOf: day, stance, reason, revision };
    const refused = await run(setPositionAction, input, 'Position set');
    setRefusal(refused);
    if (!refused) done();
  };
  const withdraw = async () => {
    const refused = set && (await run(withdrawPositionAction, { positionId: set.id, revision: set.revision }, 'Position withdrawn'));
    setRefusal(refused);
    if (!refused) done();
  };
  return (
    <form className={styles.form} onSubmit={keep} onKeyDown={sendOnCtrlEnter}>
      <div className={styles.pair}>
        <NativeSelect
          label="Position"
          value={stance}
          onChange={(event) => setStance(event.currentTarget.value)}
          data={stances.map((value) => ({ value, label: titled(value) }))}
        />
        <TextInput label="As of" type="date" required value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      </div>
      <Textarea
        label="Reason"
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <RefusalNote refusal={refusal} />
      <div className={styles.acts}>
        {set ? (
          <Button size="xs" variant="default" onClick={withdraw} disabled={busy}>
            Let the statements decide
          </Button>
        ) : null}
        <Button size="xs" type="submit" variant="filled" loading={busy}>
          Set position
        </Button>
      </div>
    </form>
  );
};
