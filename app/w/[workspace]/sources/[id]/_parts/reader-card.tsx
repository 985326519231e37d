'use client';

import { RefusalNote } from '@/app/_ui/refusal-note';
import type { SourceView } from '@/desk/view-source';
import { statementOfSelection } from '@/domain/claim/statement-draft';
import type { StatementInput } from '@/domain/claim/statement-input';
import { CardFrame } from './card-frame';
import { compareHref } from './compare-href';
import { DriftCard } from './drift-card';
import { QuoteCard } from './quote-card';
import { type Item, isRejected, isWaiting, newId, type QuoteItem, type SuggestionItem, titleOf } from './reader-items';
import { RejectedCard } from './rejected-card';
import { StatementForm } from './statement-form';
import { statementOfItem } from './statement-of-item';
import { SuggestionCard } from './suggestion-card';
import type { ReaderState } from './use-reader';

type Props = {
  readonly item: Item;
  readonly open: boolean;
  readonly view: SourceView;
  readonly reader: ReaderState;
  readonly workspace: string;
  /** The path of the source's own page. */
  readonly here: string;
  readonly cite: (item: QuoteItem) => void;
};

/** The card of an item: what it says, or the form it is being written in. */
export const ReaderCard = ({ item, open, view, reader, workspace, here, cite }: Props) => {
  const refusal = reader.refusals.get(item.id);
  const form = open && reader.open?.id === item.id && reader.open.what === 'form';
  if (item.type === 'new' && !open)
    return (
      <CardFrame id={item.id} title={`New quote: ${titleOf(item)}`} mini select={reader.select}>
        {refusal ? <RefusalNote refusal={refusal} /> : null}
      </CardFrame>
    );
  if (item.type === 'new' || (form && isWaiting(item))) {
    const began = item.type === 'new' ? beginning(item.spans, view, reader.items) : statementOfItem(item, view);
    return (
      <CardFrame
        id={item.id}
        title={item.type === 'new' ? 'A new quote' : `Suggestion ${item.number}, before it is kept`}
        open
        select={reader.select}
      >
        <StatementForm
          // an adjusted kind or edges before the form was opened are its start
          key={item.id === newId ? `new ${item.spans[0]?.[0]}` : item.id}
          workspace={workspace}
          id={item.id}
          text={view.version.text}
          language={view.source.language}
          spans={item.spans}
          began={began}
          nameOf={namesIn(view)}
          act={item.type === 'new' ? 'Keep quote' : 'Accept'}
          keep={(statement) => (item.type === 'new' ? reader.keepNew(statement) : reader.accept(item, statement))}
          reader={reader}
          drop={item.type === 'new' ? reader.dropNew : undefined}
          refusal={refusal}
        />
      </CardFrame>
    );
  }
  if (item.type === 'suggestion' && isRejected(item)) return <RejectedCard {...{ item, view, reader, open, refusal }} />;
  if (item.type === 'suggestion') return <SuggestionCard item={item} view={view} reader={reader} open={open} refusal={refusal} />;
  const shared = { view, reader, workspace, open, refusal, compare: compareHref(here, view, item) };
  return item.type === 'drift' ? <DriftCard item={item} {...shared} /> : <QuoteCard item={item} {...shared} cite={cite} />;
};

/** What selected words begin with: the speaker of a suggestion that holds some of them, else nobody yet. Its mention and cue were about other words. */
const beginning = (spans: Item['spans'], view: SourceView, items: readonly Item[]): StatementInput => {
  const own = statementOfSelection(view.version.text, spans, view.source.outlet);
  const over = items.find(
    (item): item is SuggestionItem => isWaiting(item) && item.spans.some(([a, b]) => spans.some(([c, d]) => a < d && c < b)),
  );
  const speaker = over && statementOfItem(over, view).attribution.chain.at(-1);
  if (!speaker || speaker.actors.length === 0) return own;
  const { chain } = own.attribution;
  const hop = { actors: speaker.actors, mode: chain.at(-1)?.mode ?? speaker.mode };
  return { ...own, attribution: { ...own.attribution, chain: [...chain.slice(0, -1), hop] } };
};

/** Names of the actors that suggestions and quotes of this page know by id. */
const namesIn = (view: SourceView) => {
  const names = new Map<string, string>();
  if (view.source.outlet) names.set(view.source.outlet.id, view.source.outlet.name);
  for (const { speakerId, speaker, capacityId, party } of view.suggestions) {
    if (speakerId && speaker) names.set(speakerId, speaker);
    if (capacityId && party?.id === capacityId) names.set(capacityId, party.name);
  }
  for (const { appearances } of view.quotes)
    for (const { speakerId, speaker } of appearances) if (speakerId && speaker) names.set(speakerId, speaker);
  return (id: string) => names.get(id) ?? null;
};
