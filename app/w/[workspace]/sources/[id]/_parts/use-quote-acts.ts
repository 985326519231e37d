'use client';

import type { SourceView } from '@/desk/view-source';
import type { Span } from '@/domain/text/span';
import { moveQuoteAction, withdrawQuoteAction } from '../actions';
import type { Open } from './open-card';
import type { Item } from './reader-items';
import { shortWords } from './short-words';
import type { Decisions } from './use-decisions';

type Asked = {
  readonly workspace: string;
  readonly view: SourceView;
  readonly open: Open;
  readonly setOpen: (open: Open) => void;
  /** Edges of an item as they are on this screen; null for those it is kept with. */
  readonly setEdge: (id: string, spans: readonly Span[] | null) => void;
} & Pick<Decisions, 'run' | 'forget'>;

/** What is done to a quote that is kept: its edges moved, or withdrawn. */
export const useQuoteActs = ({ workspace, view, open, setOpen, setEdge, run, forget }: Asked) => ({
  keepEdges: (item: Item | undefined): void => {
    if (item?.type !== 'quote' || open?.what !== 'edges') return;
    const { id, anchorId, anchorRevision } = item.quote;
    const spans = item.spans;
    setOpen(null);
    setEdge(id, null);
    if (spans.join(';') === item.quote.spans.join(';')) return;
    const act = () => moveQuoteAction(workspace, { quoteId: id, anchorId, revision: anchorRevision, spans });
    void run({ id, moved: { anchorId, spans }, words: 'Edges moved', act }).then((refusal) => {
      // the edges stay on the screen when they could not be kept
      if (refusal) setEdge(id, spans);
    });
  },
  leaveEdges: (id: string): void => {
    setOpen(null);
    setEdge(id, null);
    forget(id);
  },
  withdraw: (item: Item | undefined): void => {
    if (item?.type !== 'quote' || !view.abilities['withdraw-quote']) return;
    const input = { quoteId: item.id, revision: item.quote.revision };
    void run({ id: item.id, words: `Withdrawn: ${shortWords(item.quote.exact)}`, act: () => withdrawQuoteAction(workspace, input) });
  },
});
