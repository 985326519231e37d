'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { markOwnAct } from '@/app/_ui/own-acts';
import { untilKept } from '@/app/_ui/pending-acts';
import { useUndoToast } from '@/app/_ui/undo-toast';
import type { AnalysisSeen } from '@/domain/evidence/analysis-seen';
import { type Consistency, consistencies } from '@/domain/evidence/competing-hypotheses';
import { tagsOf } from '@/domain/evidence/hypotheses-told';
import type { Refusal } from '@/domain/outcome';
import { undoAction } from '../../../../undo-action';
import { markCellAction } from '../actions';

export type Place = { readonly claimId: string; readonly evidenceId: string };
type Shown = Place & { readonly mark: Consistency | null; readonly keptAt: number | null };
export type Refused = { readonly words: string; readonly refusal: Refusal };

const keyOf = ({ claimId, evidenceId }: Place) => `${evidenceId} ${claimId}`;
/** How long the server may be behind what it kept, and after what pause it is asked how things stand, in ms. */
const behind = 5000;
const pause = 1200;

/** The editor's own cells, each shown at once and kept behind it, one after the other. A refused one goes back to what it was, and the refusal is given. */
export const useMarking = (workspace: string, analysis: AnalysisSeen, viewerId: string) => {
  const router = useRouter();
  const offerUndo = useUndoToast();
  const [shown, setShown] = useState<ReadonlyMap<string, Shown>>(new Map());
  const [refused, setRefused] = useState<Refused | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef(0);
  const kept = useMemo(() => {
    const own = analysis.cells.filter(({ editorId }) => editorId === viewerId);
    return new Map(own.map((cell) => [keyOf(cell), cell.mark]));
  }, [analysis, viewerId]);
  const put = useCallback((cell: Shown) => setShown((was) => new Map(was).set(keyOf(cell), cell)), []);
  /** What became of an act, unless the cell was marked once more since. */
  const answered = useCallback(
    (asked: Consistency | null, cell: Shown) =>
      setShown((was) => (was.get(keyOf(cell))?.mark === asked ? new Map(was).set(keyOf(cell), cell) : was)),
    [],
  );
  const refreshSoon = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => router.refresh(), pause);
  }, [router]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // what the server says by now needs no showing
  useEffect(() => {
    const now = Date.now();
    setShown((was) => {
      const still = [...was].filter(
        ([key, { mark, keptAt }]) => keptAt === null || ((kept.get(key) ?? null) !== mark && now - keptAt < behind),
      );
      return still.length === was.size ? was : new Map(still);
    });
  }, [kept]);

  const seen = useMemo((): AnalysisSeen => {
    if (shown.size === 0) return analysis;
    const others = analysis.cells.filter((cell) => cell.editorId !== viewerId || !shown.has(keyOf(cell)));
    const mine = [...shown.values()].flatMap(({ claimId, evidenceId, mark }) =>
      mark ? [{ claimId, evidenceId, mark, editorId: viewerId }] : [],
    );
    return { ...analysis, cells: [...others, ...mine] };
  }, [analysis, shown, viewerId]);

  const set = useCallback(
    (place: Place, mark: Consistency | null) => {
      const before = shown.get(keyOf(place))?.mark ?? (shown.has(keyOf(place)) ? null : (kept.get(keyOf(place)) ?? null));
      if (before === mark && !analysis.claims.some(({ id, reworded }) => id === place.claimId && reworded)) return;
      const tags = tagsOf({
        claimIds: analysis.claims.map(({ id }) => id),
        items: analysis.items.map(({ id, reliability, credibility }) => ({ id, grade: { reliability, credibility } })),
      });
      const words = `${tags.item(place.evidenceId)} with ${tags.claim(place.claimId)}: ${mark ? consistencies[mark].words : 'cleared'}`;
      setRefused(null);
      put({ ...place, mark, keptAt: null });
      const keep = async () => {
        const outcome = await untilKept(markCellAction(workspace, { analysisId: analysis.id, ...place, mark })).catch(() => null);
        if (!outcome?.ok) {
          answered(mark, { ...place, mark: before, keptAt: Date.now() });
          setRefused({ words, refusal: outcome?.refusal ?? { code: 'could-not-reach-database' } });
          return refreshSoon();
        }
        answered(mark, { ...place, mark, keptAt: Date.now() });
        const { eventId } = outcome.value;
        markOwnAct(eventId);
        if (eventId)
          offerUndo({
            words,
            undo: async () => {
              const undone = await undoAction(workspace, eventId);
              if (undone.ok) put({ ...place, mark: before, keptAt: Date.now() });
              refreshSoon();
              return undone;
            },
          });
        refreshSoon();
      };
      queue.current = queue.current.then(keep, keep);
    },
    [analysis, kept, shown, put, answered, offerUndo, refreshSoon, workspace],
  );
  /** Waits for what is still on its way. */
  const settled = useCallback(() => queue.current, []);
  return { seen, set, refused, settled };
};
