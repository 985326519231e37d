'use client';

import type { SourceView } from '@/desk/view-source';
import { type DriftChoice, driftChoices } from '@/domain/quote/drift-decision';
import { decideDriftAction } from '../actions';
import { type Item, nextDrift } from './reader-items';
import type { Decisions } from './use-decisions';

type Asked = {
  readonly workspace: string;
  readonly view: SourceView;
  readonly items: readonly Item[];
  readonly select: (id: string | null) => void;
} & Pick<Decisions, 'run' | 'refuse'>;

/** What was done, for the undo toast. */
const words = (choice: DriftChoice, from: number, to: number): string =>
  ({ follow: `Follows to version ${to}`, keep: `Kept with version ${from}`, withdrawn: 'Withdrawn by the outlet' })[choice];

/** Decides what a drifted quote does, and goes on to the next that waits. What was decided before is refused in words. */
export const useDriftChoice =
  ({ workspace, view, items, select, run, refuse }: Asked) =>
  (item: Item | undefined, choice: DriftChoice): void => {
    if (item?.type !== 'drift' || !view.abilities['decide-drift']) return;
    const { id: driftId, revision, decision, from } = item.drift;
    if (decision !== 'waiting') {
      refuse(item.id, { code: 'already-decided' });
      return;
    }
    select(nextDrift(items, item.id) ?? item.id);
    void run({
      id: item.id,
      drifted: { revision, decision: driftChoices[choice] },
      words: words(choice, from, view.version.number),
      act: () => decideDriftAction(workspace, { driftId, revision, choice }),
    });
  };
