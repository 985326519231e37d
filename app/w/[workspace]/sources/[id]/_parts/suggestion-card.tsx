'use client';

import { Button } from '@mantine/core';
import { KeyHint } from '@/app/_ui/key-hint';
import { PartyCode } from '@/app/_ui/party-code';
import { RefusalNote } from '@/app/_ui/refusal-note';
import type { SourceView } from '@/desk/view-source';
import type { Refusal } from '@/domain/outcome';
import { bulkAt, bulkWords, speakersWaiting } from './bulk';
import styles from './card.module.css';
import { CardFrame } from './card-frame';
import { kindWord } from './kind-words';
import { type SuggestionItem, titleOf } from './reader-items';
import { worthWord } from './reading-order';
import { SplitPanel } from './split-panel';
import { SuggestionFacts } from './suggestion-facts';
import { TrackedClaims } from './tracked-claims';
import type { ReaderState } from './use-reader';

type Props = {
  readonly item: SuggestionItem;
  readonly view: SourceView;
  readonly reader: ReaderState;
  readonly open: boolean;
  readonly refusal?: Refusal;
};

/** What was suggested, waiting to be decided; once accepted here, the quote it is about to be. */
export const SuggestionCard = ({ item, view, reader, open, refusal }: Props) => {
  const { suggestion, kind, standing } = item;
  const title = titleOf(item);
  if (standing === 'accepted' || standing === 'reshaping')
    return (
      <CardFrame id={item.id} title={title} slot={suggestion.party?.slot} select={reader.select}>
        <p className={styles.meta}>
          <span>{kindWord(kind)}</span>
          <Named item={item} />
          <span className={styles.push}>{standing === 'accepted' ? 'keeping …' : 'merging or splitting …'}</span>
        </p>
      </CardFrame>
    );
  if (!open)
    return (
      <CardFrame id={item.id} title={`${kindWord(kind)}? ${title}`} mini select={reader.select}>
        <p className={styles.meta}>
          <Named item={item} />
        </p>
        {refusal ? <RefusalNote refusal={refusal} /> : null}
      </CardFrame>
    );
  const { splitting } = reader;
  const worth = worthWord(suggestion.worth);
  return (
    <CardFrame
      id={item.id}
      title={title}
      open
      select={reader.select}
      lead={
        <>
          <span>
            Suggestion {item.number} of {view.suggestions.length}
            {suggestion.continuation ? ', goes on from the statement before' : ''}
          </span>
          {worth ? <span className={styles.push}>{worth}</span> : null}
        </>
      }
    >
      {refusal ? (
        <div className={styles.note}>
          <RefusalNote refusal={refusal} />
        </div>
      ) : null}
      {splitting ? null : <SuggestionFacts item={item} view={view} reader={reader} />}
      {view.abilities['accept-suggestion'] && !splitting ? (
        <TrackedClaims claims={reader.similar.slice(0, 2)} choose={({ id }) => reader.acceptInto(item, id)} keyed />
      ) : null}
      {splitting ? <SplitPanel text={view.version.text} language={view.source.language} splitting={splitting} reader={reader} /> : null}
      {view.abilities['accept-suggestion'] && !splitting ? (
        <div className={styles.acts}>
          <Button size="xs" variant="filled" onClick={() => reader.accept(item)} rightSection={<KeyHint of="accept" onAccent />}>
            Accept
          </Button>
          <Button size="xs" onClick={() => reader.edit(item)} rightSection={<KeyHint of="edit" />}>
            Edit
          </Button>
          <Button size="xs" onClick={() => reader.reject(item)} rightSection={<KeyHint of="reject" />}>
            Reject
          </Button>
        </div>
      ) : null}
      {splitting ? null : <MoreActs item={item} view={view} reader={reader} />}
    </CardFrame>
  );
};

/** What else may become of it: all of its speaker's, one with the next, or two. */
const MoreActs = ({ item, view, reader }: Pick<Props, 'item' | 'view' | 'reader'>) => {
  const many = bulkAt(reader.items, item);
  const count = many ? (speakersWaiting(reader.items).find(({ speaker }) => speaker === many.speaker)?.[many.kind] ?? 0) : 0;
  return (
    <div className={styles.acts}>
      {view.abilities['merge-suggestions'] && reader.canMerge(item) ? (
        <Button size="xs" title="Merge with the next suggestion" onClick={() => reader.merge(item)} rightSection={<KeyHint of="merge" />}>
          Merge
        </Button>
      ) : null}
      {view.abilities['split-suggestion'] ? (
        <Button size="xs" onClick={() => reader.startSplit(item, null)} rightSection={<KeyHint of="split" />}>
          Split
        </Button>
      ) : null}
      {many && count > 1 && view.abilities['accept-suggestions'] ? (
        <Button
          size="xs"
          title={`Accept all ${bulkWords(count, many)}`}
          onClick={() => reader.bulk.ask(many)}
          rightSection={<KeyHint of="accept-direct" />}
        >
          Accept all {count} {many.kind === 'direct' ? 'direct' : 'of theirs'}
        </Button>
      ) : null}
    </div>
  );
};

/** Who is said to have said it, in a few words for a closed card. */
const Named = ({ item: { suggestion } }: { readonly item: SuggestionItem }) => (
  <span>
    {suggestion.speaker ?? (suggestion.surface ? `${suggestion.surface}, not named` : 'speaker not named')}{' '}
    {suggestion.party ? <PartyCode {...suggestion.party} /> : null}
  </span>
);
