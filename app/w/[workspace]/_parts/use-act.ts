'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { markOwnAct } from '@/app/_ui/own-acts';
import { untilKept } from '@/app/_ui/pending-acts';
import { useUndoToast } from '@/app/_ui/undo-toast';
import type { Done } from '@/desk/perform';
import type { Outcome, Refusal } from '@/domain/outcome';
import { undoAction } from '../undo-action';

type Act = (workspace: string, input: unknown) => Promise<Outcome<Done<unknown>>>;

/** Runs an act from this page: refreshed when done, with an offer to undo it unless it is lasting; the refusal is given back to stand beside the act. */
export const useAct = (workspace: string) => {
  const router = useRouter();
  const offerUndo = useUndoToast();
  const [busy, start] = useTransition();
  const run = (act: Act, input: unknown, words: string, { lasting = false } = {}): Promise<Refusal | null> =>
    new Promise((resolve) => {
      start(async () => {
        const outcome = await untilKept(act(workspace, input));
        if (!outcome.ok) {
          // what stands now is shown beside what was typed, and the next try knows of it
          if (outcome.refusal.code === 'changed-since') router.refresh();
          return resolve(outcome.refusal);
        }
        const { eventId } = outcome.value;
        markOwnAct(eventId);
        if (eventId && !lasting) offerUndo({ words, undo: () => undoAction(workspace, eventId).finally(() => router.refresh()) });
        router.refresh();
        resolve(null);
      });
    });
  return { run, busy };
};
