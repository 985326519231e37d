'use client';

import { Button, Checkbox, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { Refusal } from '@/domain/outcome';
import type { IssueView } from '@/domain/position/issue-view';
import { saveIssueViewAction, withdrawIssueViewAction } from '../actions';
import { useScreen } from './screen-context';
import styles from './share.module.css';

type Props = { readonly views: readonly IssueView[]; readonly search: string; readonly onClose: () => void };

/** Keeps the columns, their order, the folds, filters and the day under a name; a name that stands already is said to be replaced. */
export const SaveView = ({ views, search, onClose }: Props) => {
  const { workspace, issueId } = useScreen();
  const { run, busy } = useAct(workspace);
  const [name, setName] = useState('');
  const [mine, setMine] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const standing = views.find((view) => view.name === name.trim() && view.mine === mine);
  const save = async () => {
    const input = { issueId, name, mine, query: search, revision: standing?.revision };
    const refused = await run(saveIssueViewAction, input, `Saved the view “${name.trim()}”`);
    setRefusal(refused);
    if (!refused) onClose();
  };
  const withdraw = async ({ id, revision, name: gone }: IssueView) => {
    setRefusal(await run(withdrawIssueViewAction, { viewId: id, revision }, `Took the view “${gone}” away`));
    // its button goes with it
    field.current?.focus();
  };
  return (
    <DialogFrame opened onClose={onClose} title="Views of this issue" size="34rem">
      <p className={styles.note}>
        A view keeps what the address says: the columns and their order, what is folded, the filters and the day. Its address can be sent to
        anybody with a seat.
      </p>
      <form className={styles.save} action={save} noValidate>
        <TextInput
          ref={field}
          label="Name"
          maxLength={80}
          autoComplete="off"
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled" loading={busy} disabled={name.trim() === ''}>
          {standing ? 'Replace' : 'Save'}
        </Button>
        <Checkbox label="Only for me" checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
      </form>
      <RefusalNote refusal={refusal} />
      {views.length > 0 ? (
        <ul className={styles.links}>
          {views.map((view) => (
            <li key={view.id} data-state="stands">
              <span className={styles.what}>
                <b>{view.name}</b>
                <span className={styles.meta}>{view.mine ? 'only yours' : `of the desk, by ${view.by}`}</span>
              </span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={busy}
                onClick={() => withdraw(view)}
                aria-label={`Take away the view ${view.name}`}
              >
                Take away
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </DialogFrame>
  );
};
