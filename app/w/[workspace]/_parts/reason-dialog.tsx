'use client';

import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { FormFoot } from '@/app/_ui/form-foot';
import type { Refusal } from '@/domain/outcome';

type Props = {
  readonly title: string;
  readonly label: string;
  readonly act: string;
  readonly children?: ReactNode;
  readonly close: () => void;
  /** does it; the refusal, or null when it was done */
  readonly send: (reason: string) => Promise<Refusal | null>;
  readonly busy: boolean;
};

/** Asks for the reason of an act, and does it. What was typed stays when it is refused. */
export const ReasonDialog = ({ title, label, act, children, close, send, busy }: Props) => {
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <DialogFrame opened onClose={close} title={title}>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const refused = await send(reason);
          setRefusal(refused);
          if (!refused) close();
        }}
      >
        {children}
        <Textarea
          data-autofocus
          label={label}
          required
          autosize
          minRows={2}
          maxLength={20_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormFoot refusal={refusal} leave={close} act={act} busy={busy} />
      </form>
    </DialogFrame>
  );
};
