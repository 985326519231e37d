'use client';

import { driftWords, wordsOfAlarms } from '@/app/_ui/drift-words';
import { Mark } from '@/app/_ui/mark';
import { PartyCode } from '@/app/_ui/party-code';
import { Verdict } from '@/app/_ui/verdict';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { When } from '@/app/_ui/when';
import type { DeskView } from '@/desk/view-desk';
import { compareAddress } from './compare-address';
import styles from './desk.module.css';
import { QueueGroup, QueueRow } from './queue-group';

type Props = { readonly workspace: string; readonly desk: DeskView };

const claimsOf = (n: number) => (n === 0 ? 'no claim' : n === 1 ? '1 claim' : `${n} claims`);

/** Quotes whose words are no more as they were, the worst first; each opens both versions at its place. */
export const DriftedQuotes = ({ workspace, desk }: Props) => {
  const { total, quotes } = desk.drifted.toConfirm;
  return (
    <QueueGroup
      id="drifted"
      title={desk.abilities['decide-drift'] ? 'To confirm: drifted quotes' : 'Drifted quotes'}
      count={total}
      all={`/w/${workspace}/claims?drift=waiting`}
    >
      {quotes.map(({ quoteId, exact, language, speaker, party, source, claims, drift }) => (
        <QueueRow
          key={drift.id}
          href={compareAddress(workspace, quoteId, drift)}
          mark={<Mark name={`drift-${drift.state}`} size={16} />}
          words={
            <q className={styles.exact} lang={language}>
              {exact.join(' … ')}
            </q>
          }
          when={<When at={drift.keptAt} form="near" />}
        >
          {drift.alarms.length > 0 ? (
            <span className={styles.alarm}>
              <VisuallyHidden>alarm: </VisuallyHidden>
              {wordsOfAlarms(drift.alarms, drift.diff).join('; ')}
            </span>
          ) : null}{' '}
          {driftWords[drift.state]} in version {drift.version} · {party ? <PartyCode {...party} /> : null} {speaker ?? 'nobody named'} ·{' '}
          {claimsOf(claims)} · {source}
        </QueueRow>
      ))}
    </QueueGroup>
  );
};

/** What was settled as said before its words drifted. */
export const RestingOnDrift = ({ workspace, desk }: Props) => {
  const { total, claims } = desk.drifted.toLookAgain;
  return (
    <QueueGroup
      id="look-again"
      title="Another look: settled, then the words drifted"
      count={total}
      all={`/w/${workspace}/claims?drift=look-again`}
    >
      {claims.map(({ claimId, appearanceId, proposition, settled, speaker, party, keptAt }) => (
        <QueueRow
          key={appearanceId}
          href={`/w/${workspace}/claims/${claimId}#said-${appearanceId}`}
          mark={<Verdict question="said" inside={settled.inside} word={settled.word} size={16} showWord={false} />}
          words={proposition}
          when={<When at={keptAt} form="near" />}
        >
          {party ? <PartyCode {...party} /> : null} {speaker ?? 'nobody named'} · settled as {settled.word.toLowerCase()}
        </QueueRow>
      ))}
    </QueueGroup>
  );
};
