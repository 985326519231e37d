'use client';

import { EarlierVerdicts } from '@/app/_ui/earlier-verdicts';
import { RestsOnLine } from '@/app/_ui/rests-on-line';
import { Verdict } from '@/app/_ui/verdict';
import { When } from '@/app/_ui/when';
import { TalkAbout } from '@/app/w/[workspace]/_parts/talk-about';
import { confidenceWords, likelihoods } from '@/domain/verdict/confidence';
import type { RoundSeen, SeatSeen } from '@/domain/verdict/round-seen';
import { SmallAct } from './small-act';
import styles from './verdicts.module.css';

type Props = {
  readonly round: RoundSeen;
  readonly seat: SeatSeen;
  readonly mine: boolean;
  /** opens the form, where the viewer may still judge */
  readonly judge: (() => void) | null;
  /** takes one's own verdict out of an open round */
  readonly takeBack: (() => void) | null;
};

const lower = (word: string) => `${word.charAt(0).toLowerCase()}${word.slice(1)}`;

/** One editor's place in a round: the verdict where it may be read, else that it is in or not. */
export const SeatRow = ({ round, seat, mine, judge, takeBack }: Props) => {
  const { verdict } = seat;
  const likely = likelihoods.find(({ key }) => key === verdict?.likelihood);
  const before = round.scale.ratings.find(({ key }) => key === seat.blindRatingKey);
  return (
    <li
      className={verdict || seat.in ? styles.seat : `${styles.seat} ${styles.waiting}`}
      data-unprinted={mine && verdict && !round.closedAt ? true : undefined}
    >
      <abbr className={mine ? `${styles.initials} ${styles.mine}` : styles.initials} title={seat.name}>
        {seat.initials}
      </abbr>
      <div>
        <p className={styles.line}>
          <b>
            {verdict ? (
              <Verdict question={round.question} inside={verdict.inside} word={verdict.word} size={16} />
            ) : (
              <Verdict question={round.question} inside="blind" word="Blind" size={16} />
            )}
          </b>
          <span className={styles.state}>
            {verdict ? (
              <>
                {mine ? 'yours, ' : ''}
                {lower(confidenceWords[verdict.confidence])}
                {likely ? `, ${lower(likely.word)}` : ''}, <When at={verdict.at} form="near" />
              </>
            ) : seat.in && seat.at ? (
              <>
                in, <When at={seat.at} form="near" />
              </>
            ) : (
              <>
                asked <When at={round.openedAt} form="near" />
                {seat.due ? (
                  <>
                    , due <When on={{ earliest: seat.due, latest: seat.due, precision: 'day' }} />
                  </>
                ) : null}
              </>
            )}
          </span>
        </p>
        <p className={styles.why}>
          {verdict ? verdict.reasons : whyHidden(round, seat, mine)}
          {verdict?.afterReveal ? <i> Revised after all could be seen{before ? `; blind it was ${lower(before.word)}` : ''}.</i> : null}{' '}
          {mine && judge ? (
            <SmallAct onClick={judge} hint="claim-judge">
              {verdict ? 'Change' : 'Judge'}
            </SmallAct>
          ) : null}{' '}
          {mine && takeBack ? <SmallAct onClick={takeBack}>Take back</SmallAct> : null}{' '}
          {verdict && round.closedAt ? (
            <TalkAbout about={{ type: 'verdict', id: verdict.id }} words={`the verdict of ${seat.name}`} />
          ) : null}
        </p>
        {verdict ? <RestsOnLine restsOn={verdict.restsOn} /> : null}
        {verdict ? <EarlierVerdicts earlier={verdict.earlier} question={round.question} /> : null}
      </div>
    </li>
  );
};

const whyHidden = (round: RoundSeen, seat: SeatSeen, mine: boolean): string => {
  if (round.closedAt) return 'Gave no verdict before the round closed.';
  if (seat.in) return `Hidden until the round closes: ${round.asked} asked, ${round.given} in.`;
  return mine ? 'You are asked, and see no other verdict until the round closes.' : 'Still judging, and sees no other verdict.';
};
