'use client';

import { Chain, type ChainHop } from '@/app/_ui/chain';
import { PartyCode } from '@/app/_ui/party-code';
import { When } from '@/app/_ui/when';
import type { SourceView } from '@/desk/view-source';
import styles from './card.module.css';
import { EdgeButtons } from './edge-buttons';
import { KindChoice } from './kind-choice';
import { modeWords } from './kind-words';
import type { SuggestionItem } from './reader-items';
import { statementOfItem } from './statement-of-item';
import type { ReaderState } from './use-reader';
import { Doubt, WhyButton, WhyList } from './why-list';

type Props = { readonly item: SuggestionItem; readonly view: SourceView; readonly reader: ReaderState };

/** Who said it, for whom, when, how and through whom; its kind and its edges may be corrected here. */
export const SuggestionFacts = ({ item, view, reader }: Props) => {
  const { suggestion, kind } = item;
  return (
    <dl className={styles.facts}>
      <dt>Speaker</dt>
      <dd>
        <Speaker item={item} reader={reader} />
      </dd>
      {suggestion.party && suggestion.party.name !== suggestion.speaker ? (
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
  );
};

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
