'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Done } from '@/desk/perform';
import type { Outcome, Refusal } from '@/domain/outcome';
import { type DriftChoice, driftChoices } from '@/domain/quote/drift-decision';
import { useAct } from '../../../../_parts/use-act';
import { decideDriftAction } from '../actions';
import type { CompareItem, ScreenDecisions } from './compare-items';

/** What is said when it is done, with the offer to undo it. */
const doneWords = (choice: DriftChoice, number: number, next: number, old: number): string =>
  ({
    follow: `Quote ${number} followed to version ${next}`,
    keep: `Quote ${number} kept on version ${old}`,
    withdrawn: `Quote ${number} marked withdrawn by the outlet`,
  })[choice];

const act = (workspace: string, input: unknown): Promise<Outcome<Done<null>>> =>
  decideDriftAction(workspace, input).catch(() => ({ ok: false, refusal: { code: 'could-not-reach-database' } }));

/**
 * The decisions of this screen: shown at once, taken back with their reason when they are refused. `refusals` are by quote, and stand until
 * the next try.
 */
export const useChoices = (workspace: string, versions: { readonly old: number; readonly next: number }) => {
  const { run } = useAct(workspace);
  const router = useRouter();
  const [screen, setScreen] = useState<ScreenDecisions>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const refused = (id: string, refusal: Refusal | null) =>
    setRefusals((was) => {
      const next = new Map(was);
      if (refusal) next.set(id, refusal);
      else next.delete(id);
      return next;
    });
  const without = (driftId: string) =>
    setScreen((was) => {
      const next = new Map(was);
      next.delete(driftId);
      return next;
    });
  /** True when it was done; the screen may go on at once and come back when it was not. */
  const decide = async ({ id, number, drift }: CompareItem, choice: DriftChoice): Promise<boolean> => {
    refused(id, null);
    if (choice === 'follow' && drift.state === 'missing') {
      refused(id, { code: 'quote-missing-here' });
      return false;
    }
    setScreen((was) => new Map(was).set(drift.id, { revision: drift.revision, decision: driftChoices[choice] }));
    const refusal = await run(
      act,
      { driftId: drift.id, revision: drift.revision, choice },
      doneWords(choice, number, versions.next, versions.old),
    );
    if (!refusal) return true;
    without(drift.id);
    refused(id, refusal);
    // somebody was faster: what they decided is shown beside the reason
    if (refusal.code === 'already-decided') router.refresh();
    return false;
  };
  return { screen, refusals, decide };
};
