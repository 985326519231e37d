'use client';

import { Button } from '@mantine/core';
import { Chain, type ChainHop } from '@/app/_ui/chain';
import { KeyHint } from '@/app/_ui/key-hint';
import { PartyCode } from '@/app/_ui/party-code';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { When } from '@/app/_ui/when';
import type { SourceView } from '@/desk/view-source';
import type { Refusal } from '@/domain/outcome';
import { bulkAt, bulkWords, speakersWaiting } from './bulk';
import styles from './card.module.css';
import { CardFrame } from './card-frame';
import { EdgeButtons } from './edge-buttons';
import { KindChoice } from './kind-choice';
import { kindWord, modeWords } from './kind-words';
import { type SuggestionItem, titleOf } from './reader-items';
import { worthWord } from './reading-order';
import { SplitPanel } from './split-panel';
import { statementOfItem } from './statement-of-item';
import { TrackedClaims } from './tracked-claims';
import type { ReaderState } from './use-reader';
import { Doubt, WhyButton, WhyList } from './why-list';

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
      <dl className={styles.facts}>
        <dt>Speaker</dt>
        <dd>
          <Speaker item={item} reader={reader} />
        </dd>
        {suggestion.party ? (
          <>
            <dt>For</dt>
            <dd>{suggestion.party.name}</dd>
          </>
        ) : null}
        {suggestion.saidOn ? (
          <>
            <dt>Said</dt>
            <dd>
              <When on={suggestion.saidOn} />
            </dd>
          </>
        ) : null}
        <dt>Mode</dt>
        <dd>{modeWords(suggestion.mode)}</dd>
        <dt>Cue</dt>
        <dd>
          {suggestion.cue ?? <span className={styles.quiet}>none</span>}
          <WhyButton reader={reader} />
        </dd>
        {reader.why ? (
          <>
            <dt>Why</dt>
            <dd>
              <WhyList item={item} />
            </dd>
          </>
        ) : null}
        <dt>Chain</dt>
        <dd>
          <Chain hops={hopsOf(item, view)} />
        </dd>
        <dt>Kind</dt>
        <dd>
          <KindChoice kind={kind} choose={(next) => reader.chooseKind(item, next)} />
        </dd>
        <dt>Edges</dt>
        <dd>
          <EdgeButtons move={reader.moveEdge} />
        </dd>
      </dl>
      {refusal ? (
        <div className={styles.note}>
          <RefusalNote refusal={refusal} />
        </div>
      ) : null}
      {view.abilities['accept-suggestion'] && !splitting ? (
        <TrackedClaims claims={reader.similar} choose={({ id }) => reader.acceptInto(item, id)} keyed />
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
          <MoreActs item={item} view={view} reader={reader} />
        </div>
      ) : null}
    </CardFrame>
  );
};

/** What else may become of it: all of its speaker's, one with the next, or two. */
const MoreActs = ({ item, view, reader }: Pick<Props, 'item' | 'view' | 'reader'>) => {
  const many = bulkAt(reader.items, item);
  const count = many ? (speakersWaiting(reader.items).find(({ speaker }) => speaker === many.speaker)?.[many.kind] ?? 0) : 0;
  return (
    <>
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
        <Button size="xs" onClick={() => reader.bulk.ask(many)} rightSection={<KeyHint of="accept-direct" />}>
          Accept all {bulkWords(count, many)}
        </Button>
      ) : null}
    </>
  );
};

/** Who is said to have said it, in a few words for a closed card. */
const Named = ({ item: { suggestion } }: { readonly item: SuggestionItem }) => (
  <span>
    {suggestion.speaker ?? (suggestion.surface ? `${suggestion.surface}, not named` : 'speaker not named')}{' '}
    {suggestion.party ? <PartyCode {...suggestion.party} /> : null}
  </span>
);

const Speaker = ({ item, reader }: { readonly item: SuggestionItem; readonly reader: ReaderState }) => {
  const { speaker, surface, party } = item.suggestion;
  if (speaker === null)
    return (
      <>
        {surface ? <span>{surface}</span> : null} <Doubt item={item} reader={reader} />
      </>
    );
  return (
    <>
      {surface && surface !== speaker ? <span className={styles.quiet}>{surface} → </span> : null}
      <span className={styles.strong}>{speaker}</span> {party ? <PartyCode {...party} /> : null}
    </>
  );
};

/** The chain as accepting it would keep it. */
const hopsOf = (item: SuggestionItem, view: SourceView): ChainHop[] => {
  const { suggestion } = item;
  const { outlet, title } = view.source;
  const hops = statementOfItem(item, view).attribution.chain.map((hop, at): ChainHop => {
    const [actor] = hop.actors;
    const own = at > 0 || !outlet;
    const name =
      actor === undefined
        ? (hop.description ?? '')
        : 'name' in actor
          ? actor.name
          : actor.id === suggestion.speakerId && own
            ? (suggestion.speaker ?? '')
            : (outlet?.name ?? '');
    return { key: `${at}`, name, anonymous: actor === undefined };
  });
  return outlet ? hops : [{ key: 'source', name: `“${title.length > 30 ? 'this source' : title}”` }, ...hops];
};
