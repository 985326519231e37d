'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import type { Refusal } from '@/domain/outcome';
import { undoAction } from '../../undo-action';

/** Undoes one act of the history; the undoing is an event too. */
export const UndoEvent = ({
  workspace,
  eventId,
  words,
}: {
  readonly workspace: string;
  readonly eventId: string;
  readonly words: string;
}) => {
  const router = useRouter();
  const [busy, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        loading={busy}
        aria-label={`Undo: ${words}`}
        onClick={() =>
          start(async () => {
            const outcome = await undoAction(workspace, eventId);
            setRefusal(outcome.ok ? null : outcome.refusal);
            if (outcome.ok) router.refresh();
          })
        }
      >
        Undo
      </Button>
      <RefusalNote refusal={refusal} />
    </>
  );
};
