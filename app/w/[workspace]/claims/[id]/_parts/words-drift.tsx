'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Drift } from '@/app/_ui/drift';
import { DriftStanding } from '@/app/_ui/drift-standing';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import type { ShortcutId } from '@/app/_ui/shortcuts';
import { TextLink } from '@/app/_ui/text-link';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { WordDiff } from '@/app/_ui/word-diff';
import { Words } from '@/app/_ui/words';
import { compareAddress } from '@/app/w/[workspace]/_parts/compare-address';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimAppearance } from '@/desk/view-claim';
import type { Refusal } from '@/domain/outcome';
import type { DriftChoice } from '@/domain/quote/drift-decision';
import type { DriftMark } from '@/domain/quote/drift-mark';
import { uncheckedAlarms } from '@/domain/quote/unchecked-alarms';
import { decideDriftAction } from '../actions';
import { SmallAct } from './small-act';
import { wordingsByVersion } from './wordings-by-version';
import styles from './words.module.css';

type Props = {
  readonly workspace: string;
  readonly appearance: ClaimAppearance;
  readonly mayDecide: boolean;
  /** the keys act on these words */
  readonly keyed: boolean;
};

/** Where the words stand now, above them: exact, or what the outlet made of them, or what was decided. */
export const DriftLine = ({ appearance: { drift, since, anchor, source } }: Pick<Props, 'appearance'>) => {
  const seen = Math.max(anchor.version, drift?.version ?? 0);
  if (drift && drift.decision !== 'none')
    return (
      <p className={styles.drift}>
        <DriftStanding drift={drift} unchecked={uncheckedAlarms(drift, { since })} />
      </p>
    );
  return (
    <p className={styles.drift}>
      <Drift state="exact" alarms={[]} version={seen} />
      {source.newest > seen ? <span>, not yet looked for in version {source.newest}</span> : null}
    </p>
  );
};

/** Below the words: how the newer version has them, the choices of whoever may decide, and every wording the quote has had. */
export const WordsDrift = (props: Props) => {
  const { words, drift, source } = props.appearance;
  const wordings = wordingsByVersion(words);
  return (
    <>
      {drift && drift.decision !== 'none' ? <Told {...props} drift={drift} /> : null}
      {wordings.length > 1 ? (
        <dl className={styles.wordings}>
          {wordings.map(({ versions, exact }) => (
            <div key={versions}>
              <dt>{versions}</dt>
              <dd>
                <Words words={exact} lang={source.language} size="margin" />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
};

type Choice = { readonly choice: DriftChoice; readonly hint: ShortcutId; readonly label: string; readonly done: string };

const follows = { exact: 'Follow to the newer version', moved: 'Follow to its new place', altered: 'Follow to the new words' } as const;

/** What a person may choose; a missing quote has nothing to follow to, unless words are chosen by hand beside both versions. */
const choicesFor = ({ state, from, version }: DriftMark): Choice[] => [
  ...(state === 'missing'
    ? []
    : [{ choice: 'follow', hint: 'claim-follow', label: follows[state], done: `Followed to version ${version}` } as const]),
  { choice: 'keep', hint: 'claim-keep', label: `Keep version ${from} as the record`, done: `Kept on version ${from}` },
  { choice: 'withdrawn', hint: 'claim-withdrawn', label: 'Withdrawn by the outlet', done: 'Marked as withdrawn by the outlet' },
];

const Told = ({ workspace, appearance, drift, mayDecide, keyed }: Props & { readonly drift: DriftMark }) => {
  const router = useRouter();
  const place = useRef<HTMLDivElement>(null);
  const { run, busy } = useAct(workspace);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const both = compareAddress(workspace, appearance.quoteId, drift);
  const choices = mayDecide && drift.decision === 'waiting' ? choicesFor(drift) : [];
  const choose = async ({ choice, done }: Choice) => {
    if (busy) return;
    const refused = await run(decideDriftAction, { driftId: drift.id, revision: drift.revision, choice }, done);
    setRefusal(refused);
    // the buttons go with the decision: the keyboard stays where it was
    if (!refused) place.current?.querySelector('a')?.focus();
  };
  useShortcuts(
    { 'claim-drift': () => router.push(both), ...Object.fromEntries(choices.map((one) => [one.hint, () => void choose(one)])) },
    { on: keyed },
  );
  return (
    <div ref={place} className={styles.found}>
      {drift.decision === 'waiting' && drift.state === 'altered' ? (
        <p className={styles.diff}>
          <span className={styles.facts}>version {drift.version} reads </span>
          <WordDiff diff={drift.diff} alarms={drift.alarms} lang={appearance.source.language} />
        </p>
      ) : null}
      {drift.note ? <p className={styles.facts}>{drift.note}</p> : null}
      <div className={styles.acts}>
        {choices.map((one) => (
          <SmallAct key={one.choice} busy={busy} onClick={() => void choose(one)} {...(keyed ? { hint: one.hint } : {})}>
            {one.label}
          </SmallAct>
        ))}
        <TextLink href={both} className={styles.open}>
          See it in both versions {keyed ? <KeyHint of="claim-drift" /> : null}
        </TextLink>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
};
