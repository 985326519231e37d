'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { untilKept } from '@/app/_ui/pending-acts';
import { useUndoToast } from '@/app/_ui/undo-toast';
import type { Outcome, Refusal } from '@/domain/outcome';
import { type DriftChoice, driftChoices } from '@/domain/quote/drift-decision';
import type { Span } from '@/domain/text/span';
import { undoAction } from '../../../../undo-action';
import { decideDriftAction } from '../actions';
import type { CompareItem, ScreenDecisions } from './compare-items';

/** What goes with a choice: why, and for following the places in the newer text chosen by hand. */
export type With = { readonly note: string; readonly spans?: readonly Span[] };

type Done = Outcome<{ readonly eventId: string | null }>;
const unreached = (): Done => ({ ok: false, refusal: { code: 'could-not-reach-database' } });

/** What is said when it is done, with the offer to undo it. */
const doneWords = (choice: DriftChoice, number: number, from: number, next: number): string =>
  ({
    follow: `Quote ${number} followed to version ${next}`,
    keep: `Quote ${number} kept on version ${from}`,
    withdrawn: `Quote ${number} marked withdrawn by the outlet`,
  })[choice];

const put = <V>(map: ReadonlyMap<string, V>, key: string, value: V | null): ReadonlyMap<string, V> => {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
};

/**
 * The decisions of this screen: shown at once, taken back with their reason when they are refused. `refusals` are by quote, and stand until the next try.
 * `busy` while the server is asked. `cameBack` is told which quote an undo brought back.
 */
export const useChoices = (workspace: string, next: number, cameBack: (id: string) => void) => {
  const router = useRouter();
  const offerUndo = useUndoToast();
  const [screen, setScreen] = useState<ScreenDecisions>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const [asked, setAsked] = useState(0);
  const ask = async (act: () => Promise<Done>): Promise<Done> => {
    setAsked((was) => was + 1);
    const outcome = await untilKept(act()).catch(unreached);
    setAsked((was) => was - 1);
    return outcome;
  };
  const refuse = (id: string, refusal: Refusal) => {
    setRefusals((was) => put(was, id, refusal));
    // what a colleague did meanwhile is shown beside the reason
    if (refusal.code !== 'could-not-reach-database' && refusal.code !== 'quote-missing-here') router.refresh();
  };
  /** True when it was done; the screen goes on at once and comes back when it was not. */
  const decide = async ({ id, number, drift }: CompareItem, choice: DriftChoice, { note, spans }: With): Promise<boolean> => {
    if (!drift) return false;
    setRefusals((was) => put(was, id, null));
    if (choice === 'follow' && !spans && drift.state === 'missing') {
      refuse(id, { code: 'quote-missing-here' });
      return false;
    }
    const { id: driftId, revision } = drift;
    setScreen((was) =>
      put(was, driftId, { revision, decision: driftChoices[choice], note: note.trim() || null, ...(spans ? { spans } : {}) }),
    );
    const answered = ask(() => decideDriftAction(workspace, { driftId, revision, choice, note, spans }));
    // offered at once, as the act is shown at once: a quick U waits for the answer and then undoes this act and no other
    const undo = async () => {
      const first = await answered;
      const eventId = first.ok ? first.value.eventId : null;
      if (!eventId) return null;
      const undone = await ask(() => undoAction(workspace, eventId));
      if (!undone.ok) refuse(id, undone.refusal);
      else {
        setScreen((was) => put(was, drift.id, null));
        cameBack(id);
      }
      return undone;
    };
    const takeBack = offerUndo({ words: doneWords(choice, number, drift.from, next), undo });
    const outcome = await answered;
    if (outcome.ok) return true;
    takeBack();
    setScreen((was) => put(was, drift.id, null));
    refuse(id, outcome.refusal);
    return false;
  };
  return { screen, refusals, decide, busy: asked > 0 };
};
