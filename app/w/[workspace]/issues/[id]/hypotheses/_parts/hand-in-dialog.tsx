'use client';

import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
import type { Refusal } from '@/domain/outcome';

type Props = {
  readonly title: string;
  readonly act: string;
  readonly children: React.ReactNode;
  readonly busy: boolean;
  readonly send: () => Promise<Refusal | null>;
  readonly close: () => void;
};

/** Asks once more before what cannot be taken back. */
export const HandInDialog = ({ title, act, children, busy, send, close }: Props) => {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <DialogFrame opened onClose={close} title={title} size="32rem">
      {children}
      <RefusalNote refusal={refusal} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        <Button
          data-autofocus
          variant="filled"
          loading={busy}
          onClick={async () => {
            const refused = await send();
            setRefusal(refused);
            if (!refused) close();
          }}
        >
          {act}
        </Button>
      </Group>
    </DialogFrame>
  );
};
