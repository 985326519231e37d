'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { markOwnAct } from '@/app/_ui/own-acts';
import { untilKept } from '@/app/_ui/pending-acts';
import { useUndoToast } from '@/app/_ui/undo-toast';
import type { SourceView } from '@/desk/view-source';
import type { Outcome, Refusal } from '@/domain/outcome';
import type { DriftDecision } from '@/domain/quote/drift-decision';
import type { Span } from '@/domain/text/span';
import { undoAction } from '../../../undo-action';
import type { DriftsHere } from './drift-items';
import type { Standing } from './reader-items';

type Done = Outcome<{ readonly eventId: string | null }>;
type Under = {
  readonly decided: ReadonlyMap<string, Standing>;
  readonly moved: ReadonlyMap<string, Moved>;
  readonly drifted: DriftsHere;
  readonly refusals: ReadonlyMap<string, Refusal>;
};
/** Edges that are being kept; `anchorId` is the anchor they replace. */
type Moved = { readonly anchorId: string; readonly spans: readonly Span[] };
const nothing: Under = { decided: new Map(), moved: new Map(), drifted: new Map(), refusals: new Map() };

const withKey = <V>(map: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> => new Map(map).set(key, value);
const withoutKeys = <V>(map: ReadonlyMap<string, V>, gone: (key: string, value: V) => boolean): ReadonlyMap<string, V> => {
  const left = [...map].filter(([key, value]) => !gone(key, value));
  return left.length === map.size ? map : new Map(left);
};

type Step = {
  /** The item it is about; a refusal is shown on its card. */
  readonly id: string;
  /** The others that are decided in the same act. */
  readonly also?: readonly string[];
  readonly act: () => Promise<Done>;
  /** What was done, for the undo toast. */
  readonly words: string;
  /** What was done after all, when the answer tells of less than was asked; null when it was all. */
  readonly inFact?: () => string | null;
  readonly decided?: Standing;
  readonly moved?: Moved;
  readonly drifted?: { readonly revision: number; readonly decision: DriftDecision };
};

/** What was shown for an item before it was kept, taken away again. */
const withoutItems = ({ decided, moved, drifted }: Under, ids: readonly string[]): Omit<Under, 'refusals'> => ({
  decided: withoutKeys(decided, (key) => ids.includes(key)),
  moved: withoutKeys(moved, (key) => ids.includes(key)),
  drifted: withoutKeys(drifted, (key) => ids.includes(key)),
});

/**
 * Acts that show at once and are kept behind it. What is refused comes back with its reason; what is done can be undone.
 * `run` answers with the refusal, or null when it was done; `cameBack` is told which item an undo brought back.
 */
export const useDecisions = (workspace: string, view: SourceView, cameBack: (id: string) => void) => {
  const [under, setUnder] = useState<Under>(nothing);
  const offerUndo = useUndoToast();
  const router = useRouter();
  useEffect(() => {
    // what the page itself says now needs no memory here
    const standing = new Map(view.suggestions.map(({ id, decision }) => [id, decision]));
    const isSettled = (id: string, here: Standing) => [here, 'accepted', undefined].includes(standing.get(id));
    const anchors = new Set(view.quotes.map(({ anchorId }) => anchorId));
    const revisions = new Map(view.drifts.map(({ quoteId, revision }) => [quoteId, revision]));
    setUnder((was) => ({
      ...was,
      decided: withoutKeys(was.decided, isSettled),
      moved: withoutKeys(was.moved, (_, { anchorId }) => !anchors.has(anchorId)),
      drifted: withoutKeys(was.drifted, (id, { revision }) => revisions.get(id) !== revision),
    }));
  }, [view]);
  const forget = useCallback((id: string) => setUnder((was) => ({ ...was, refusals: withoutKeys(was.refusals, (key) => key === id) })), []);
  const refuse = useCallback(
    (id: string, refusal: Refusal, also: readonly string[] = []) =>
      setUnder((was) => ({
        ...withoutItems(was, [id, ...also]),
        refusals: withKey(was.refusals, id, refusal),
      })),
    [],
  );
  const run = useCallback(
    async ({ id, also = [], act, words, inFact, decided, moved, drifted }: Step): Promise<Refusal | null> => {
      setUnder((was) => ({
        decided: decided ? new Map([...was.decided, ...[id, ...also].map((one) => [one, decided] as const)]) : was.decided,
        moved: moved ? withKey(was.moved, id, moved) : was.moved,
        drifted: drifted ? withKey(was.drifted, id, drifted) : was.drifted,
        refusals: withoutKeys(was.refusals, (key) => key === id),
      }));
      const answered = untilKept(act()).catch((): Done => ({ ok: false, refusal: { code: 'could-not-reach-database' } }));
      // offered at once, as the act is shown at once: a quick U waits for the answer and then undoes this act and no other
      let undoing = false;
      const undo = async () => {
        undoing = true;
        const first = await answered;
        const eventId = first.ok ? first.value.eventId : null;
        if (!eventId) return null;
        const undone = await undoAction(workspace, eventId).catch(
          (): Done => ({ ok: false, refusal: { code: 'could-not-reach-database' } }),
        );
        if (!undone.ok) {
          refuse(id, undone.refusal);
          return undone;
        }
        setUnder((was) => ({ ...withoutItems(was, [id, ...also]), refusals: withoutKeys(was.refusals, (key) => key === id) }));
        cameBack(id);
        return undone;
      };
      const takeBack = offerUndo({ words, undo });
      const outcome = await answered;
      if (!outcome.ok) {
        takeBack();
        refuse(id, outcome.refusal, also);
        // what a colleague did meanwhile is shown beside it
        if (outcome.refusal.code !== 'could-not-reach-database') router.refresh();
        return outcome.refusal;
      }
      markOwnAct(outcome.value.eventId);
      const less = inFact?.() ?? null;
      if (!outcome.value.eventId || (less !== null && !undoing)) takeBack();
      if (less !== null && !undoing) offerUndo({ words: less, undo });
      return null;
    },
    [workspace, offerUndo, refuse, router, cameBack],
  );
  return useMemo(() => ({ ...under, run, refuse, forget }), [under, run, refuse, forget]);
};

export type Decisions = ReturnType<typeof useDecisions>;
