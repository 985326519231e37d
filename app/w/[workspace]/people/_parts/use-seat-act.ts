'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useUndoToast } from '@/app/_ui/undo-toast';
import type { Outcome, Refusal } from '@/domain/outcome';

type Told = { readonly words: string; readonly back: () => Promise<Outcome<unknown>> };

/**
 * Runs an act on seats and keeps its refusal to stand beside it. Seats are changed back by an act of their own, never by undoing the
 * event: `told` says what was done and which act takes it back.
 */
export const useSeatAct = () => {
  const router = useRouter();
  const offerUndo = useUndoToast();
  const [busy, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = <V>(act: () => Promise<Outcome<V>>, then?: { told?: Told; done?: (value: V) => void }) =>
    start(async () => {
      const outcome = await act();
      setRefusal(outcome.ok ? null : outcome.refusal);
      if (outcome.ok) then?.done?.(outcome.value);
      const told = outcome.ok ? then?.told : undefined;
      if (told) offerUndo({ words: told.words, undo: () => run(told.back) });
      router.refresh();
    });
  return { run, busy, refusal };
};
