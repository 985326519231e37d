'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Refusal } from '@/domain/outcome';
import { FormFoot } from './form-foot';
import { type Columns, NewerRow } from './newer-row';

type Props = {
  readonly act: string;
  readonly leave: () => void;
  /** answers a refusal, or null when it is done */
  readonly send: () => Promise<Refusal | null>;
  readonly off?: boolean;
  /** columns of the row it changes, to show what stands now when somebody was faster */
  readonly columns?: Columns;
  /** stands on the page, not in a dialog: Escape leaves it */
  readonly inline?: boolean;
  readonly out?: 'Cancel' | 'Close';
  readonly children: ReactNode;
};

/** A form that keeps what was typed when it is refused, and is sent by Ctrl-Enter from any of its fields. */
export const SentForm = ({ act, leave, send, off = false, columns, inline = false, out = 'Cancel', children }: Props) => {
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (busy || off) return;
    setBusy(true);
    const refused = await send();
    setBusy(false);
    setRefusal(refused);
    // the next save is made against what stands now
    if (refused?.code === 'changed-since') router.refresh();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (inline && event.key === 'Escape' && !event.defaultPrevented) leave();
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      {children}
      {columns ? <NewerRow refusal={refusal} columns={columns} /> : null}
      <FormFoot {...{ refusal, leave, act, busy, off, out }} />
    </form>
  );
};
