'use client';

import { KeyHint } from '@/app/_ui/key-hint';
import { languageWords } from '@/app/_ui/language-words';
import { PartyCode } from '@/app/_ui/party-code';
import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import type { NamedParty, SourceView } from '@/desk/view-source';
import styles from './reader.module.css';
import { partyOfQuote, standingOf } from './reader-items';
import { SinceFacts } from './since-facts';
import type { ReaderState } from './use-reader';
import { VersionFacts } from './version-facts';
import { WaitingFacts } from './waiting-facts';

type Props = { readonly view: SourceView; readonly reader: ReaderState; readonly here: string; readonly edit: () => void };

/** What is known of the text, and what is in it, counted. */
export const SourceFacts = ({ view, reader, here, edit }: Props) => {
  const { screen } = reader;
  const { source, version } = view;
  const { parties, others } = speaking(view);
  const count = (standing: 'accepted' | 'waiting' | 'rejected') =>
    view.suggestions.filter((one) => standingOf(one, screen) === standing).length;
  return (
    <div className={styles.facts}>
      {parties.length > 0 || others > 0 ? (
        <section>
          <h2>Who speaks</h2>
          <ul>
            {parties.map(({ party, quotes }) => (
              <li key={party.id}>
                <PartyCode {...party} /> {party.name} <span className={styles.n}>{quotes}</span>
              </li>
            ))}
            {others > 0 ? (
              <li className={styles.muted}>
                For no party <span className={styles.n}>{others}</span>
              </li>
            ) : null}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>Statements</h2>
        <ul>
          <li>
            <Sample of="quote" /> Quotes <span className={styles.n}>{view.quotes.length}</span>
          </li>
          <li>
            <Sample of="suggestion" /> Suggested <span className={styles.n}>{count('waiting')}</span>
          </li>
          <li className={styles.muted}>
            <Sample of="rejected" />
            {count('rejected') > 0 ? (
              <button type="button" className={styles.dismiss} aria-pressed={screen.showRejected} onClick={reader.toggleRejected}>
                Rejected <KeyHint of="rejected" />
              </button>
            ) : (
              'Rejected'
            )}
            <span className={styles.n}>{count('rejected')}</span>
          </li>
        </ul>
      </section>
      <WaitingFacts reader={reader} mayAccept={view.abilities['accept-suggestions']} />
      <SinceFacts view={view} here={here} drifted={screen.drifted} />
      <VersionFacts view={view} here={here} />
      <section>
        <div className={styles.factsHead}>
          <h2>This text</h2>
          {view.abilities['edit-source'] ? (
            <button type="button" className={styles.dismiss} onClick={edit}>
              Edit source
            </button>
          ) : null}
        </div>
        <dl>
          <dt>Kept</dt>
          <dd>
            <When at={version.keptAt} />
          </dd>
          <dt>By</dt>
          <dd>
            {version.extractor.split('@')[0]}, {version.keptBy}
          </dd>
          <dt>Date</dt>
          <dd>
            <When on={source.published} />
          </dd>
          <dt>Words</dt>
          <dd>
            {version.words.toLocaleString('en')}, {languageWords(source.language)}
          </dd>
          {version.file ? (
            <>
              <dt>File</dt>
              <dd className={styles.break}>{version.file}</dd>
            </>
          ) : null}
          {source.archiveLink ? (
            <>
              <dt>Archive</dt>
              <dd>
                <TextLink href={source.archiveLink} rel="noreferrer">
                  kept copy
                </TextLink>
              </dd>
            </>
          ) : null}
          <dt>Hash</dt>
          <dd title={version.sha256}>{version.sha256.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')}</dd>
          <dt>Changes</dt>
          <dd>
            <TextLink href={`${here.split('/sources/')[0]}/history?about=${source.id}`}>history</TextLink>
          </dd>
        </dl>
      </section>
    </div>
  );
};

/** The drawing of a quote, a suggestion and a rejected one, small. */
const Sample = ({ of }: { readonly of: 'quote' | 'suggestion' | 'rejected' }) => (
  <svg className={styles.sample} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {of === 'quote' ? <rect x="1" y="4" width="14" height="8" fill="var(--line)" /> : null}
    {of === 'rejected' ? (
      <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.4" />
    ) : (
      <path d="M1 12h14" stroke="var(--ink-2)" strokeWidth="2" strokeDasharray={of === 'suggestion' ? '2 2' : undefined} />
    )}
  </svg>
);

/** How many quotes each party has in this text, most first. */
const speaking = ({ quotes }: SourceView) => {
  const counted = new Map<string, { party: NamedParty; quotes: number }>();
  let others = 0;
  for (const quote of quotes) {
    const party = partyOfQuote(quote);
    if (party) counted.set(party.id, { party, quotes: (counted.get(party.id)?.quotes ?? 0) + 1 });
    else others += 1;
  }
  return { parties: [...counted.values()].sort((a, b) => b.quotes - a.quotes || a.party.slot - b.party.slot), others };
};
