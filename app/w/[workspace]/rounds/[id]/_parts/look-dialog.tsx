'use client';

import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { Refusal } from '@/domain/outcome';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import { lookInsideAction } from '../actions';

type Props = { readonly workspace: string; readonly round: RoundSeen; readonly close: () => void };

/** Says what looking inside costs, before it is done. */
export const LookDialog = ({ workspace, round, close }: Props) => {
  const { run, busy } = useAct(workspace);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const look = async () => {
    const refused = await run(lookInsideAction, { roundId: round.id }, 'Looked inside');
    setRefusal(refused);
    if (!refused) close();
  };
  return (
    <DialogFrame opened onClose={close} title="Look inside an open round">
      <p>
        You will read the {round.given === 1 ? 'verdict that is' : `${round.given} verdicts that are`} in. Everybody sees that you looked,
        and you judge no more in this round. This cannot be undone.
      </p>
      <RefusalNote refusal={refusal} />
      <Group justify="flex-end" mt="md">
        <Button data-autofocus onClick={close}>
          Leave it closed
        </Button>
        <Button variant="filled" loading={busy} onClick={look}>
          Look inside
        </Button>
      </Group>
    </DialogFrame>
  );
};
