'use client';

import { Button } from '@mantine/core';
import { Drift } from '@/app/_ui/drift';
import { KeyHint } from '@/app/_ui/key-hint';
import { Link } from '@/app/_ui/link';
import { markOnScreen } from '@/app/_ui/marks-of-verdicts';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { RelationMark } from '@/app/_ui/relation-mark';
import { TextLink } from '@/app/_ui/text-link';
import { VerdictPair } from '@/app/_ui/verdict-pair';
import { Words } from '@/app/_ui/words';
import type { ReaderAppearance, SourceView } from '@/desk/view-source';
import type { Refusal } from '@/domain/outcome';
import { AppearanceFacts } from './appearance-facts';
import styles from './card.module.css';
import { CardFrame } from './card-frame';
import { EdgeButtons } from './edge-buttons';
import { kindWord } from './kind-words';
import { partyOfQuote, type QuoteItem, titleOf } from './reader-items';
import type { ReaderState } from './use-reader';

type Props = {
  readonly item: QuoteItem;
  readonly view: SourceView;
  readonly reader: ReaderState;
  readonly workspace: string;
  readonly open: boolean;
  /** Where its versions are seen beside each other; null while there is one. */
  readonly compare: string | null;
  readonly refusal?: Refusal;
  readonly cite: (item: QuoteItem) => void;
};

/** A quote and the claims it makes. */
export const QuoteCard = ({ item, view, reader, workspace, open, compare, refusal, cite }: Props) => {
  const [first, ...others] = item.quote.appearances;
  const moving = open && reader.open?.id === item.id && reader.open.what === 'edges';
  const claims = `/w/${workspace}/claims`;
  const lead = open ? (
    <>
      <span>{moving ? 'Moving the edges' : 'Quote'}</span>
      {first ? (
        <span className={styles.push}>
          <Standing appearance={first} />
        </span>
      ) : null}
    </>
  ) : undefined;
  return (
    <CardFrame id={item.id} title={titleOf(item)} slot={partyOfQuote(item.quote)?.slot ?? 0} open={open} select={reader.select} lead={lead}>
      {first ? (
        <ClaimLine appearance={first} more={others.length} standing={!open} />
      ) : (
        <p className={styles.meta}>No claim: these words stand alone.</p>
      )}
      <Became item={item} open={open} compare={compare} />
      {open && first && !moving ? <AppearanceFacts appearance={first} /> : null}
      {moving ? (
        <div className={styles.words}>
          <Words size="margin" words={item.spans.map(([start, end]) => view.version.text.slice(start, end))} lang={view.source.language} />
          <div className={styles.note}>
            <EdgeButtons move={reader.moveEdge} />
          </div>
        </div>
      ) : null}
      {refusal ? <Refused refusal={refusal} view={view} /> : null}
      {open && others.length > 0 ? (
        <ul className={styles.others}>
          {others.map((appearance) => (
            <li key={appearance.id}>
              <Link href={`${claims}/${appearance.claimId}`}>{appearance.proposition}</Link>
              <ClaimLine appearance={appearance} more={0} standing />
            </li>
          ))}
        </ul>
      ) : null}
      {moving ? (
        <div className={styles.acts}>
          <Button size="xs" variant="filled" onClick={() => reader.keepEdges(item)} rightSection={<KeyHint of="reader-open" onAccent />}>
            Keep edges
          </Button>
          <Button size="xs" onClick={reader.close} rightSection={<KeyHint of="quote-leave" />}>
            Leave
          </Button>
        </div>
      ) : open ? (
        <div className={styles.acts}>
          {first ? (
            <Button size="xs" component={Link} href={`${claims}/${first.claimId}`} rightSection={<KeyHint of="reader-open" />}>
              Open claim
            </Button>
          ) : null}
          {first ? (
            <Button size="xs" component={Link} href={`${claims}/${first.claimId}?link=1`} rightSection={<KeyHint of="link" />}>
              Link an answer
            </Button>
          ) : null}
          {view.abilities['move-quote'] ? (
            <Button size="xs" onClick={() => reader.edit(item)} rightSection={<KeyHint of="edit" />}>
              Edges
            </Button>
          ) : null}
          <Button size="xs" component={Link} href={`/w/${workspace}/compare?a=quote:${item.id}`}>
            Compare
          </Button>
          <Button size="xs" onClick={() => cite(item)} rightSection={<KeyHint of="cite" />}>
            Copy
          </Button>
          {view.abilities['withdraw-quote'] ? (
            <Button size="xs" variant="subtle" color="gray" onClick={() => reader.withdraw(item)}>
              Withdraw
            </Button>
          ) : null}
        </div>
      ) : null}
    </CardFrame>
  );
};

/** What became of the words in the newest version they were looked for in. What is exact is said on the open card. */
const Became = ({ item, open, compare }: Pick<Props, 'open' | 'compare'> & { readonly item: QuoteItem }) => {
  const { drift } = item.quote;
  if (!drift || (!open && drift.state === 'exact' && drift.alarms.length === 0)) return null;
  return (
    <p className={styles.meta}>
      <span>
        <Drift state={drift.state} alarms={drift.alarms} diff={drift.diff} version={drift.version} />
        {decisionWords[drift.decision] ? `, ${decisionWords[drift.decision]}` : ''}
      </span>
      {open && compare ? (
        <span className={styles.push}>
          <TextLink href={compare}>see both</TextLink> <KeyHint of="drift" />
        </span>
      ) : null}
    </p>
  );
};

const decisionWords = {
  none: '',
  waiting: 'to be decided',
  followed: 'followed',
  kept: 'this version is the record',
  withdrawn: 'withdrawn by the outlet',
} as const;

const ClaimLine = ({
  appearance,
  more,
  standing,
}: {
  readonly appearance: ReaderAppearance;
  readonly more: number;
  readonly standing: boolean;
}) => (
  <p className={styles.meta}>
    <span>
      {kindWord(appearance.kind)}
      {appearance.status === 'draft' ? ', draft' : ''}
    </span>
    <VerdictPair said={markOnScreen(appearance.saidMark)} so={markOnScreen(appearance.soMark)} showWords={false} size={16} />
    {more > 0 ? <span>+{more}</span> : null}
    {standing ? (
      <span className={styles.push}>
        <Standing appearance={appearance} />
      </span>
    ) : null}
  </p>
);

/** How a claim stands among others: attacked, attacking, or waiting for an answer. */
const Standing = ({ appearance: { counters, undercuts, rebuts, answers, kind } }: { readonly appearance: ReaderAppearance }) => {
  if (counters > 0) return <RelationMark relation="rebuts" word={`${counters} counter-claim${counters === 1 ? '' : 's'}`} />;
  if (undercuts > 0) return <RelationMark relation="undercuts" word={`undercuts ${undercuts}`} />;
  if (rebuts > 0) return <RelationMark relation="rebuts" word={`rebuts ${rebuts}`} />;
  if (answers > 0) return <RelationMark relation="answers" word={`${answers} answer${answers === 1 ? '' : 's'}`} />;
  return kind === 'accusation' || kind === 'proposal' || kind === 'question' ? <RelationMark relation="unanswered" /> : null;
};

/** A refusal; when a colleague moved the words meanwhile, theirs beside it. */
const Refused = ({ refusal, view }: { readonly refusal: Refusal; readonly view: SourceView }) => {
  const current = refusal.current as { exact?: readonly string[] } | null | undefined;
  return (
    <div className={styles.note}>
      <RefusalNote refusal={refusal} />
      {refusal.code === 'changed-since' && current?.exact ? (
        <div className={styles.words}>
          <p className={styles.quiet}>As it stands now:</p>
          <Words size="margin" words={current.exact} lang={view.source.language} />
        </div>
      ) : null}
    </div>
  );
};
