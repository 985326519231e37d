'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { FormFoot } from '@/app/_ui/form-foot';
import { sendOnCtrlEnter } from '@/app/_ui/send-on-ctrl-enter';
import { ClashNote } from '@/app/w/[workspace]/_parts/clash-note';
import { Again } from '@/app/w/[workspace]/_parts/edit-again';
import type { Edit } from '@/app/w/[workspace]/_parts/use-edit';
import type { Refusal } from '@/domain/outcome';
import { type Columns, NewerRow } from './newer-row';

type Props<F extends object> = {
  readonly act: string;
  readonly leave: () => void;
  /** answers a refusal, or null when it is done */
  readonly send: () => Promise<Refusal | null>;
  readonly off?: boolean;
  /** columns of the row it changes, to show what stands now when somebody was faster */
  readonly columns?: Columns;
  /** what it changes field by field: merged with what others change, kept until it is saved */
  readonly edit?: Edit<F>;
  /** stands on the page, not in a dialog: Escape leaves it */
  readonly inline?: boolean;
  readonly out?: 'Cancel' | 'Close';
  readonly children: ReactNode;
};

/** A form that keeps what was typed when it is refused, and is sent by Ctrl-Enter from any of its fields. */
export const SentForm = <F extends object>(props: Props<F>) => {
  const { act, leave, send, columns, edit, inline = false, out = 'Cancel', children } = props;
  const off = props.off || edit?.undecided || false;
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (busy || off) return;
    setBusy(true);
    const refused = await send();
    setBusy(false);
    setRefusal(refused);
    if (refused) edit?.refused(refused);
    else edit?.clear();
    // the next save is made against what stands now
    if (refused?.code === 'changed-since' || refused?.code === 'evidence-not-linked') router.refresh();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (inline && event.key === 'Escape' && !event.defaultPrevented) leave();
        sendOnCtrlEnter(event);
      }}
    >
      {children}
      {edit ? <Again edit={edit} /> : null}
      {edit ? <ClashNote edit={edit} /> : null}
      {columns && !edit?.clashes.length ? <NewerRow refusal={refusal} columns={columns} /> : null}
      <FormFoot byKeys {...{ refusal, leave, act, busy, off, out }} />
    </form>
  );
};
