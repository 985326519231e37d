'use client';

import { Button } from '@mantine/core';
import { Chain, type ChainHop } from '@/app/_ui/chain';
import { KeyHint } from '@/app/_ui/key-hint';
import { PartyCode } from '@/app/_ui/party-code';
import { RefusalNote } from '@/app/_ui/refusal-note';
import type { SourceView } from '@/desk/view-source';
import type { Refusal } from '@/domain/outcome';
import styles from './card.module.css';
import { CardFrame } from './card-frame';
import { EdgeButtons } from './edge-buttons';
import { KindChoice } from './kind-choice';
import { doubtWords, kindWord, modeWords, ruleWords } from './kind-words';
import { type SuggestionItem, titleOf } from './reader-items';
import { type ReaderState, statementOfItem } from './use-reader';

type Props = {
  readonly item: SuggestionItem;
  readonly view: SourceView;
  readonly reader: ReaderState;
  readonly open: boolean;
  readonly refusal?: Refusal;
};

/** What was suggested, waiting to be decided; once accepted here, the quote it is about to be. */
export const SuggestionCard = ({ item, view, reader, open, refusal }: Props) => {
  const { suggestion, kind, keeping } = item;
  const title = titleOf(item);
  if (keeping)
    return (
      <CardFrame id={item.id} title={title} slot={suggestion.party?.slot} select={reader.select}>
        <p className={styles.meta}>
          <span>{kindWord(kind)}</span>
          <Named item={item} />
          <span className={styles.push}>keeping …</span>
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
  const rule = ruleWords(suggestion.pattern, suggestion.reasons);
  return (
    <CardFrame
      id={item.id}
      title={title}
      open
      select={reader.select}
      lead={
        <span>
          Suggestion {item.number} of {view.suggestions.length}
        </span>
      }
    >
      <dl className={styles.facts}>
        <dt>Speaker</dt>
        <dd>
          <Speaker item={item} />
        </dd>
        <dt>Mode</dt>
        <dd>{modeWords(suggestion.mode)}</dd>
        <dt>Cue</dt>
        <dd>{suggestion.cue ?? <span className={styles.quiet}>none</span>}</dd>
        <dt>Chain</dt>
        <dd>
          <Chain hops={hopsOf(item, view)} />
        </dd>
        <dt>Kind</dt>
        <dd>
          <KindChoice kind={kind} choose={(next) => reader.chooseKind(item, next)} />
        </dd>
        <dt>Rule</dt>
        <dd className={styles.quiet}>{rule}</dd>
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
      {view.abilities['accept-suggestion'] ? (
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
    </CardFrame>
  );
};

/** Who is said to have said it, in a few words for a closed card. */
const Named = ({ item: { suggestion } }: { readonly item: SuggestionItem }) => (
  <span>
    {suggestion.speaker ?? (suggestion.surface ? `${suggestion.surface}, not named` : 'speaker not named')}{' '}
    {suggestion.party ? <PartyCode {...suggestion.party} /> : null}
  </span>
);

const Speaker = ({ item: { suggestion } }: { readonly item: SuggestionItem }) => {
  const { speaker, surface, unsure, party } = suggestion;
  if (speaker === null)
    return (
      <>
        {surface ? <span>{surface}</span> : null} <span className={styles.quiet}>not named: {doubtWords(unsure ?? 'no-speaker-near')}</span>
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
