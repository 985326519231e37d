'use client';

import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyHint } from '@/app/_ui/key-hint';
import { Pill } from '@/app/_ui/pill';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { When } from '@/app/_ui/when';
import { TalkAbout } from '@/app/w/[workspace]/_parts/talk-about';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import type { Refusal } from '@/domain/outcome';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import { closeRoundAction, withdrawVerdictAction } from '../actions';
import { Agreement } from './agreement';
import { speakerOf } from './appearances';
import { AskDialog } from './ask-dialog';
import { Begun } from './begun';
import { JudgeForm, verdictDraft } from './judge-form';
import { counted } from './kind-word';
import { type Matter, nameOfMatter, roundFor, roundOn, saidMatter, sameMatter, soMatter } from './matter';
import { RoundLine } from './round-line';
import { SeatRow } from './seat-row';
import { Settled, SettleForm, settleDraft } from './settle';
import styles from './verdicts.module.css';

type Props = {
  readonly workspace: string;
  readonly claim: ClaimView;
  readonly matter: Matter;
  readonly choose: (matter: Matter) => void;
  readonly judging: boolean;
  readonly setJudging: (judging: boolean) => void;
  /** the form that settles is opened with the page */
  readonly settle: boolean;
};

const most = 8;

/** The verdicts on one question: blind until the round closes, then all open, then settled. */
export const VerdictPanel = (props: Props) => {
  const { workspace, claim, matter, choose, judging, setJudging } = props;
  const [asking, setAsking] = useState(false);
  const round = roundOn(claim, matter);
  const matters = [soMatter, ...claim.appearances.slice(0, most).map(({ id }) => saidMatter(id))];
  const titleOf = (one: Matter) => {
    const appearance = claim.appearances.find(({ id }) => id === one.appearanceId);
    return appearance ? `Said? ${speakerOf(appearance)}` : 'Is it so?';
  };
  const earlier = claim.rounds.filter((one) => sameMatter(one, matter) && one.id !== round?.id && one.settled);
  return (
    <section aria-labelledby="verdicts" id="verdict-panel">
      <SectionHead
        id="verdicts"
        title={matter.question === 'so' ? 'Verdicts: is it so?' : 'Verdicts: was it said?'}
        right={<KeyHint of="claim-judge" />}
      />
      {matters.length > 1 ? (
        <div className={styles.matters}>
          {matters.map((one) => (
            <Pill key={nameOfMatter(one)} on={sameMatter(one, matter)} onClick={() => choose(one)}>
              {titleOf(one)}
            </Pill>
          ))}
        </div>
      ) : null}
      {round ? (
        <Round key={round.id} {...props} round={round} ask={() => setAsking(true)} />
      ) : (
        <>
          <EmptyState>
            {claim.status === 'draft' ? 'A draft cannot be judged: its words come first.' : 'Nobody judged this yet.'}
          </EmptyState>
          {claim.status === 'draft' ? null : <Begin {...props} ask={() => setAsking(true)} />}
        </>
      )}
      {judging ? (
        <JudgeForm key={nameOfMatter(matter)} workspace={workspace} claim={claim} matter={matter} close={() => setJudging(false)} />
      ) : claim.abilities['give-verdict'] && claim.status === 'tracked' ? (
        <Begun key={nameOfMatter(matter)} name={verdictDraft(claim, matter)} what="a verdict" goOn={() => setJudging(true)} />
      ) : null}
      {earlier.map((one) => (
        <Settled key={one.id} claim={claim} round={one} />
      ))}
      <Agreement claim={claim} matter={matter} />
      <AskDialog workspace={workspace} claim={claim} matter={matter} opened={asking} close={() => setAsking(false)} />
    </section>
  );
};

const Begin = ({ claim, judging, setJudging, ask, anew = false }: Props & { readonly ask: () => void; readonly anew?: boolean }) => (
  <div className={styles.foot}>
    {claim.abilities['give-verdict'] && !judging ? (
      <Button size="xs" onClick={() => setJudging(true)} rightSection={<KeyHint of="claim-judge" />}>
        {anew ? 'Judge anew' : 'Judge'}
      </Button>
    ) : null}
    {claim.abilities['ask-for-verdicts'] ? (
      <Button size="xs" onClick={ask}>
        Ask colleagues …
      </Button>
    ) : null}
  </div>
);

const Round = (props: Props & { readonly round: RoundSeen; readonly ask: () => void }) => {
  const { workspace, claim, matter, round, judging, setJudging } = props;
  const { run, busy } = useAct(workspace);
  const [settling, setSettling] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { abilities } = claim;
  const into = roundFor(claim, matter);
  const mine = round.seats.find(({ editorId }) => editorId === claim.viewerId);
  const free = Math.max(0, round.asked - round.seats.length);
  const open = round.closedAt === null;
  const mayJudge = abilities['give-verdict'] && !judging;
  const maySettle = !open && abilities.adjudicate && !round.earlierWords;
  useShortcuts(maySettle ? { 'claim-settle': () => setSettling(true) } : {});
  // as the page was opened, not when the round closes under the reader
  const [opensSettling] = useState(props.settle && maySettle && !round.settled);
  useEffect(() => {
    if (opensSettling) setSettling(true);
  }, [opensSettling]);
  const act = async (done: Promise<Refusal | null>) => setRefusal(await done);
  return (
    <>
      {round.settled ? <Settled claim={claim} round={round} /> : null}
      <ul>
        {round.seats.map((seat) => (
          <SeatRow
            key={seat.editorId}
            {...{ round, seat }}
            mine={seat.editorId === claim.viewerId}
            judge={mayJudge && into ? () => setJudging(true) : null}
            takeBack={
              open && seat.in && abilities['withdraw-verdict']
                ? () => void act(run(withdrawVerdictAction, { roundId: round.id }, 'Verdict taken back'))
                : null
            }
          />
        ))}
      </ul>
      <RoundLine workspace={workspace} round={round} />
      <div className={styles.foot}>
        <span className={styles.state}>{stateOf(round, free)}</span>
        {open && free > 0 && !mine && mayJudge ? (
          <Button size="xs" onClick={() => setJudging(true)} rightSection={<KeyHint of="claim-judge" />}>
            Judge
          </Button>
        ) : null}
        {open && round.given > 0 && abilities['close-round'] ? (
          <Button
            size="xs"
            loading={busy}
            onClick={() => act(run(closeRoundAction, { roundId: round.id, revision: round.revision }, 'Round closed', { lasting: true }))}
          >
            Close the round
          </Button>
        ) : null}
        {maySettle && !settling ? (
          <Button
            size="xs"
            variant={round.settled ? 'default' : 'filled'}
            onClick={() => setSettling(true)}
            rightSection={<KeyHint of="claim-settle" onAccent={!round.settled} />}
          >
            {round.settled ? 'Settle anew …' : 'Settle …'}
          </Button>
        ) : null}
        {round.settled && !settling ? <Begin {...props} anew /> : null}
        <TalkAbout about={{ type: 'round', id: round.id }} words={open ? 'the open round' : 'the round'} />
      </div>
      <RefusalNote refusal={refusal} />
      {settling ? (
        <SettleForm workspace={workspace} claim={claim} round={round} close={() => setSettling(false)} />
      ) : !open && abilities.adjudicate ? (
        <Begun name={settleDraft(claim, round)} what="to settle it" goOn={() => setSettling(true)} />
      ) : null}
    </>
  );
};

const stateOf = (round: RoundSeen, free: number) => {
  if (round.settled) return null;
  if (round.closedAt)
    return (
      <>
        Closed <When at={round.closedAt} form="near" />, waits to be settled.
      </>
    );
  return `Settling opens when ${round.asked === 1 ? 'one is' : `${round.asked} are`} in${free > 0 ? `; ${counted(free, 'seat')} free for whoever comes first` : ''}.`;
};
