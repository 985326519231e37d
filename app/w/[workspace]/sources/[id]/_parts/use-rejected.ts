'use client';

import type { SourceView } from '@/desk/view-source';
import { restoreAction } from '../actions';
import { type Item, isRejected, standingOf } from './reader-items';
import { shortWords } from './short-words';
import type { Decisions } from './use-decisions';

type Asked = {
  readonly workspace: string;
  readonly view: SourceView;
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
  readonly current: Item | undefined;
  readonly select: (id: string | null) => void;
} & Pick<Decisions, 'run' | 'decided'>;

/** The rejected suggestions, looked at among the others, and taken back. */
export const useRejected = ({ workspace, view, shown, show, current, select, run, decided }: Asked) => ({
  toggleRejected: (): unknown => {
    const first = view.suggestions.find((one) => standingOf(one, { decided }) === 'rejected');
    if (!shown && !first) return false;
    show(!shown);
    if (!shown && first) select(first.id);
    if (shown && current && isRejected(current)) select(null);
  },
  takeBack: (item: Item | undefined): unknown => {
    if (item?.type !== 'suggestion' || !isRejected(item) || !view.abilities['restore-suggestion']) return false;
    const act = () => restoreAction(workspace, { suggestionId: item.id });
    return run({ id: item.id, decided: 'waiting', words: `Taken back: ${shortWords(item.exact)}`, act });
  },
});
