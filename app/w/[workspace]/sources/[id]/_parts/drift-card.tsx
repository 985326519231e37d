'use client';

import { Button } from '@mantine/core';
import { Drift } from '@/app/_ui/drift';
import { KeyHint } from '@/app/_ui/key-hint';
import { Link } from '@/app/_ui/link';
import { PartyCode } from '@/app/_ui/party-code';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { WordDiff } from '@/app/_ui/word-diff';
import { Words } from '@/app/_ui/words';
import type { ReaderDrift, SourceView } from '@/desk/view-source';
import type { Refusal } from '@/domain/outcome';
import styles from './card.module.css';
import { CardFrame } from './card-frame';
import { isAlarmed } from './drift-items';
import { claimOf, type DriftItem, titleOf } from './reader-items';
import type { ReaderState } from './use-reader';

type Props = {
  readonly item: DriftItem;
  readonly view: SourceView;
  readonly reader: ReaderState;
  readonly workspace: string;
  readonly open: boolean;
  /** Where both versions are seen beside each other with this quote selected. */
  readonly compare: string | null;
  readonly refusal?: Refusal;
};

/** A quote of an older version at the place where its words are now: what changed, and what it is to do. */
export const DriftCard = ({ item, view, reader, workspace, open, compare, refusal }: Props) => {
  const { drift } = item;
  const [first] = drift.appearances;
  const claim = claimOf(item);
  const waits = drift.decision === 'waiting';
  return (
    <CardFrame
      id={item.id}
      title={titleOf(item)}
      open={open}
      look={isAlarmed(drift) ? 'alarmed' : 'drifted'}
      select={reader.select}
      lead={<Drift state={drift.state} alarms={drift.alarms} diff={drift.diff} version={view.version.number} showVersion={false} />}
    >
      <Difference drift={drift} language={view.source.language} open={open} />
      <p className={styles.meta}>
        {first ? (
          <span>
            {first.speaker ?? 'nobody named'} {first.party ? <PartyCode {...first.party} /> : null}
          </span>
        ) : null}
        <span className={styles.push}>{decided[drift.decision](drift.from)}</span>
      </p>
      {refusal ? (
        <div className={styles.note}>
          <RefusalNote refusal={refusal} />
        </div>
      ) : null}
      {open ? (
        <div className={styles.acts}>
          {waits && view.abilities['decide-drift'] ? <Choices item={item} reader={reader} to={view.version.number} /> : null}
          {compare ? (
            <Button size="xs" component={Link} href={compare} rightSection={<KeyHint of="drift" />}>
              See both
            </Button>
          ) : null}
          {claim ? (
            <Button size="xs" component={Link} href={`/w/${workspace}/claims/${claim}`} rightSection={<KeyHint of="reader-open" />}>
              Open claim
            </Button>
          ) : null}
        </div>
      ) : null}
    </CardFrame>
  );
};

const decided: Record<ReaderDrift['decision'], (from: number) => string> = {
  none: () => '',
  waiting: (from) => `quoted in version ${from}`,
  followed: () => 'followed, keeping …',
  kept: (from) => `version ${from} is the record`,
  withdrawn: () => 'withdrawn by the outlet',
};

/** The old words becoming the new ones; where the words are the same, what is different about them. */
const Difference = ({ drift, language, open }: { readonly drift: ReaderDrift; readonly language: string; readonly open: boolean }) => {
  const clamp = open ? styles.words : `${styles.words} ${styles.clamped}`;
  if (drift.state === 'altered')
    return (
      <div className={clamp}>
        <blockquote className={styles.diff}>
          <WordDiff diff={drift.diff} alarms={drift.alarms} lang={language} />
        </blockquote>
      </div>
    );
  const same = drift.state === 'moved' ? 'The very words, at another place of the text:' : 'The very words, at their place:';
  return (
    <div className={clamp}>
      {open ? <p className={styles.quiet}>{same}</p> : null}
      <Words size="margin" words={drift.was} lang={language} />
    </div>
  );
};

const Choices = ({ item, reader, to }: { readonly item: DriftItem; readonly reader: ReaderState; readonly to: number }) => (
  <>
    <Button
      size="xs"
      variant="filled"
      onClick={() => reader.decideDrift(item, 'follow')}
      rightSection={<KeyHint of="drift-follow" onAccent />}
    >
      Follow to version {to}
    </Button>
    <Button size="xs" onClick={() => reader.decideDrift(item, 'keep')} rightSection={<KeyHint of="drift-keep" />}>
      Keep version {item.drift.from}
    </Button>
    <Button size="xs" onClick={() => reader.decideDrift(item, 'withdrawn')} rightSection={<KeyHint of="drift-withdrawn" />}>
      Withdrawn
    </Button>
  </>
);
