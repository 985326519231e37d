'use client';

import type { ReactNode } from 'react';
import { Link } from '@/app/_ui/link';
import { PartyCode } from '@/app/_ui/party-code';
import { Verdict } from '@/app/_ui/verdict';
import { When } from '@/app/_ui/when';
import type { LookAgain, OpenRound, Overruled, Queued, WordCount } from '@/desk/view-queue';
import type { LookReason } from '@/domain/verdict/another-look';
import styles from './queue.module.css';
import { Uphold } from './uphold';

type RowProps<R> = { readonly base: string; readonly row: R };
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const priorities = ['', 'important', 'urgent', 'most urgent'];

/** What is asked of whose claim: kind, speaker, question, priority. */
const About = ({ row, children }: { readonly row: Queued; readonly children?: ReactNode }) => (
  <span className={styles.meta}>
    {row.party ? <PartyCode {...row.party} /> : null}{' '}
    {[
      capital(row.kind) + (row.speaker ? `, ${row.speaker}` : ''),
      row.question === 'so' ? 'is it so' : 'was it said',
      priorities[row.priority],
    ]
      .filter(Boolean)
      .join(' · ')}
    {children ? <> · {children}</> : null}
  </span>
);

type LineProps = {
  readonly href: string;
  readonly mark: ReactNode;
  readonly row: Queued;
  readonly when: ReactNode;
  readonly children?: ReactNode;
};

const Line = ({ href, mark, row, when, children }: LineProps) => (
  <Link data-row href={href} className={styles.row}>
    <span className={styles.mark}>{mark}</span>
    <span className={styles.what}>
      <span className={styles.words}>{row.proposition}</span>
      <About row={row}>{children}</About>
    </span>
    <span className={styles.when}>{when}</span>
  </Link>
);

const Due = ({ row }: { readonly row: Queued }) =>
  row.due ? (
    <>
      due <When on={{ earliest: row.due, latest: row.due, precision: 'day' }} />
    </>
  ) : (
    <>
      since <When at={row.since} form="near" />
    </>
  );

const judging = (base: string, row: Queued, open: 'judge' | 'settle') =>
  `${base}/claims/${row.claimId}?judge=${row.appearanceId ?? 'so'}&open=${open}`;
const round = (base: string, row: Queued) => `${base}/rounds/${row.roundId}`;

export const JudgeRow = ({ base, row }: RowProps<Queued>) => (
  <Line
    href={judging(base, row, 'judge')}
    row={row}
    mark={<Verdict question={row.question} inside="none" word="Not judged" size={16} showWord={false} />}
    when={<Due row={row} />}
  />
);

export const SettleRow = ({ base, row }: RowProps<Queued & { readonly verdicts: readonly WordCount[] }>) => (
  <Line
    href={judging(base, row, 'settle')}
    row={row}
    mark={<Verdict question={row.question} inside="half" word="To settle" size={16} showWord={false} />}
    when={<Due row={row} />}
  >
    {row.verdicts.map(({ word, count }) => `${word.toLowerCase()} ×${count}`).join(', ')}
  </Line>
);

const lookWords: Readonly<Record<LookReason, string>> = {
  'quote-drifted': 'a quote drifted',
  'new-counter-claim': 'a new counter-claim',
  'new-evidence': 'new evidence',
};
/** Each reason once, with how often. */
const reasonsOf = ({ reasons }: LookAgain): string => {
  const kinds = [...new Set(reasons.map(({ why }) => why))];
  return kinds
    .map((why) => {
      const n = reasons.filter((reason) => reason.why === why).length;
      return n > 1 ? `${lookWords[why]} (${n})` : lookWords[why];
    })
    .join(', ');
};

type AgainProps = { readonly workspace: string; readonly row: LookAgain; readonly mayUphold: boolean };

export const AgainRow = ({ workspace, row, mayUphold }: AgainProps) => (
  <div className={styles.withAct}>
    <Line
      href={round(`/w/${workspace}`, row)}
      row={row}
      mark={<Verdict question={row.question} {...row.settled} size={16} showWord={false} />}
      when={
        <>
          settled <When at={row.settledAt} form="near" />
        </>
      }
    >
      {row.settled.word.toLowerCase()}; since then {reasonsOf(row)}
    </Line>
    {mayUphold ? <Uphold workspace={workspace} adjudicationId={row.adjudicationId} of={row.proposition} /> : null}
  </div>
);

export const OverruledRow = ({ base, row }: RowProps<Overruled>) => (
  <div>
    <Line
      href={round(base, row)}
      row={row}
      mark={<Verdict question={row.question} inside={row.settled.inside} word={row.settled.word} size={16} showWord={false} />}
      when={<When at={row.settled.at} form="near" />}
    >
      you: {row.mine.word.toLowerCase()}, settled: {row.settled.word.toLowerCase()}
    </Line>
    <p className={styles.why}>
      <b>{row.settled.by}:</b> {row.settled.reason}
      {row.settled.dissent ? (
        <>
          {' '}
          <b>Dissent, kept:</b> {row.settled.dissent}
        </>
      ) : null}
    </p>
  </div>
);

export const OpenRow = ({ base, row }: RowProps<OpenRound>) => (
  <Line
    href={round(base, row)}
    row={row}
    mark={
      <Verdict
        question={row.question}
        inside={row.given > 0 ? 'blind' : 'none'}
        word={row.given > 0 ? 'Blind' : 'Not judged'}
        size={16}
        showWord={false}
      />
    }
    when={<Due row={row} />}
  >
    {row.given} of {row.asked} in{row.missing.length > 0 ? `, out: ${row.missing.map(({ initials }) => initials).join(' ')}` : ''}
    {row.looks.length > 0 ? `, looked inside: ${row.looks.map(({ initials }) => initials).join(' ')}` : ''}
  </Line>
);
