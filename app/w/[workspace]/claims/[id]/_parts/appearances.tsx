'use client';

import { Menu } from '@mantine/core';
import { Fragment, useState } from 'react';
import { Chain } from '@/app/_ui/chain';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyHint } from '@/app/_ui/key-hint';
import { Mark } from '@/app/_ui/mark';
import { partySlot } from '@/app/_ui/party-slot';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { TextLink } from '@/app/_ui/text-link';
import { Verdict } from '@/app/_ui/verdict';
import { When } from '@/app/_ui/when';
import { TalkCount } from '@/app/w/[workspace]/_parts/talk-count';
import { useWriteAbout } from '@/app/w/[workspace]/_parts/talk-frame';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimAppearance, ClaimView } from '@/desk/view-claim';
import type { Refusal } from '@/domain/outcome';
import { questionNow } from '@/domain/verdict/question-now';
import { withdrawAppearanceAction } from '../actions';
import { AddWords } from './add-words';
import { AppearanceForm } from './appearance-form';
import { CheckFollowed } from './check-followed';
import { LookAgain } from './look-again';
import { SmallAct } from './small-act';
import styles from './words.module.css';
import { DriftLine, WordsDrift } from './words-drift';

type Props = {
  readonly workspace: string;
  readonly claim: ClaimView;
  readonly judge: (appearanceId: string) => void;
  /** opens the claim's words for editing; null where this editor may not */
  readonly edit: (() => void) | null;
};

const ways = { direct: 'direct', indirect: 'indirect', mixed: 'mixed' } as const;

/** Every place the claim is made: the exact words in their sentence, and who says that who said it. */
export const Appearances = ({ workspace, claim, judge, edit }: Props) => (
  <section aria-labelledby="exact-words">
    <SectionHead
      id="exact-words"
      title="The exact words"
      count={claim.appearances.length > 1 ? claim.appearances.length : undefined}
      right={
        <>
          {claim.appearances.length > 1 ? <TextLink href={`/w/${workspace}/claims/${claim.id}/wordings`}>Compare wordings</TextLink> : null}{' '}
          {claim.abilities['add-appearance'] && !claim.withdrawn && !claim.mergedInto ? <AnotherPlace {...{ workspace, claim }} /> : null}
        </>
      }
    />
    {claim.appearances.length === 0 ? (
      <EmptyState title="No words are kept for this claim">
        It is a draft and counts nowhere until a quote is kept for it: select its words in a{' '}
        <TextLink href={`/w/${workspace}/sources`}>source</TextLink> and choose this claim.
      </EmptyState>
    ) : (
      <ul>
        {claim.appearances.map((appearance, i) => (
          <Appearance
            key={appearance.id}
            {...{ workspace, claim, appearance, judge, edit }}
            first={i === 0}
            keyed={appearance.id === keyedOf(claim)}
          />
        ))}
      </ul>
    )}
  </section>
);

/** The words the keys act on: the first that wait for a decision, else the first that drifted. */
const keyedOf = ({ appearances }: ClaimView): string | undefined =>
  (
    appearances.find(({ drift }) => drift?.decision === 'waiting') ??
    appearances.find(({ drift }) => drift !== null && drift.decision !== 'none')
  )?.id;

const AnotherPlace = (props: Pick<Props, 'workspace' | 'claim'>) => {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <SmallAct onClick={() => setOpened(true)}>Add words</SmallAct>
      <AddWords {...props} opened={opened} close={() => setOpened(false)} />
    </>
  );
};

type OneProps = Props & { readonly appearance: ClaimAppearance; readonly first: boolean; readonly keyed: boolean };

const Appearance = ({ workspace, claim, appearance: a, judge, edit, first, keyed }: OneProps) => {
  const { run, busy } = useAct(workspace);
  const [editing, setEditing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const said = questionNow(claim.rounds, { claimId: claim.id, question: 'said', appearanceId: a.id }, claim.viewerId);
  const { abilities } = claim;
  const writeAbout = useWriteAbout();
  return (
    <li className={styles.appearance} id={`said-${a.id}`}>
      <DriftLine appearance={a} />
      <InContext appearance={a} />
      <WordsDrift workspace={workspace} appearance={a} mayDecide={abilities['decide-drift']} keyed={keyed} />
      <CheckFollowed appearance={a} edit={edit} correct={abilities['edit-appearance'] ? () => setEditing(true) : null} />
      <div className={styles.told}>
        <Chain hops={hopsOf(a)} />
        <span className={styles.facts}>{factsOf(a)}</span>
        <When on={a.said} />
      </div>
      <div className={styles.acts}>
        <Verdict question="said" inside={said.inside} word={said.word} />
        {said.mine ? <span className={styles.own}>yours: {said.mine.word}</span> : null}
        {a.lookAgain ? <LookAgain workspace={workspace} claim={claim} appearanceId={a.id} said={said} /> : null}
        {abilities['give-verdict'] ? <SmallAct onClick={() => judge(a.id)}>Was it said?</SmallAct> : null}
        <TextLink href={`/w/${workspace}/sources/${a.source.id}?version=${a.anchor.version}&quote=${a.quoteId}`} className={styles.open}>
          open in the text {first ? <KeyHint of="claim-open-text" /> : null}
        </TextLink>
        <TalkCount type="quote" id={a.quoteId} of={`the words of ${speakerOf(a)}`} />
        {abilities['edit-appearance'] || abilities['withdraw-appearance'] ? (
          <Menu>
            <Menu.Target>
              <SmallAct aria-label={`More on the words of ${speakerOf(a)}`} busy={busy}>
                <Mark name="sign-menu" size={12} />
              </SmallAct>
            </Menu.Target>
            <Menu.Dropdown>
              {writeAbout ? (
                <Menu.Item onClick={() => writeAbout({ type: 'quote', id: a.quoteId }, `the words “${a.anchor.exact.join(' … ')}”`)}>
                  Write about these words …
                </Menu.Item>
              ) : null}
              <Menu.Item onClick={() => setEditing(true)}>Correct who said it …</Menu.Item>
              <Menu.Item
                onClick={async () =>
                  setRefusal(await run(withdrawAppearanceAction, { appearanceId: a.id, revision: a.revision }, 'Appearance withdrawn'))
                }
              >
                Withdraw this appearance
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </div>
      <RefusalNote refusal={refusal} />
      <AppearanceForm workspace={workspace} appearance={a} opened={editing} close={() => setEditing(false)} />
    </li>
  );
};

/** The words stand out; what is around them is muted. */
const InContext = ({ appearance: { anchor, party, source } }: { readonly appearance: ClaimAppearance }) => (
  <p className={styles.context} lang={source.language}>
    {anchor.before}
    {placed(anchor.exact).map(({ part, place, i }) => (
      <Fragment key={place}>
        <mark className={styles.exact} data-party-slot={party ? partySlot(party.slot) : undefined}>
          {part}
        </mark>
        {anchor.between[i] ?? null}
      </Fragment>
    ))}
    {anchor.after}
  </p>
);

const placed = (parts: readonly string[]) => parts.map((part, i) => ({ part, i, place: parts.slice(0, i).join(' ').length }));

const hopsOf = ({ chain, party }: ClaimAppearance) =>
  chain.map((hop, i) => ({
    key: String(i),
    name: hop.actors.length > 0 ? hop.actors.map(({ name }) => name).join(', ') : (hop.description ?? 'somebody unnamed'),
    anonymous: hop.actors.length === 0,
    ...(hop.mention && hop.mention !== hop.actors[0]?.name ? { form: `“${hop.mention}”` } : {}),
    ...(party && i === chain.length - 1 ? { party } : {}),
  }));

export const speakerOf = ({ speaker, chain }: ClaimAppearance): string => speaker?.name ?? chain.at(-1)?.description ?? 'somebody unnamed';

/** Capacity, way, cue and occasion, in words. */
const factsOf = ({ chain, capacity, mode, speaker, source }: ClaimAppearance): string => {
  const own = chain.at(-1);
  const alone = chain.length === 1 && speaker !== null && speaker.name === source.outlet;
  const occasion = [own?.occasion?.event, own?.occasion?.medium, own?.occasion?.place].filter(Boolean).join(', ');
  return [
    alone ? 'nobody is cited: the outlet itself says it' : null,
    capacity ? (capacity.id === speaker?.id ? null : `for ${capacity.name}`) : alone ? null : 'for themselves',
    ways[mode],
    own?.cue ? `“${own.cue}”` : 'no cue word',
    occasion || null,
  ]
    .filter(Boolean)
    .join(', ');
};
