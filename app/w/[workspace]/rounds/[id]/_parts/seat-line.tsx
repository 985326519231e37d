import { EarlierVerdicts } from '@/app/_ui/earlier-verdicts';
import { RestsOnLine } from '@/app/_ui/rests-on-line';
import { Verdict } from '@/app/_ui/verdict';
import { When } from '@/app/_ui/when';
import { confidenceWords, likelihoods } from '@/domain/verdict/confidence';
import type { RoundSeen, SeatSeen } from '@/domain/verdict/round-seen';
import styles from './round.module.css';

type Props = { readonly round: RoundSeen; readonly seat: SeatSeen; readonly mine: boolean };

/** One editor's place: the verdict where it may be read, else that it is in or not. */
export const SeatLine = ({ round, seat, mine }: Props) => {
  const { verdict } = seat;
  const likely = likelihoods.find(({ key }) => key === verdict?.likelihood);
  const blindly = round.scale.ratings.find(({ key }) => key === seat.blindRatingKey);
  return (
    <li className={styles.seat}>
      <abbr className={styles.initials} title={seat.name}>
        {seat.initials}
      </abbr>
      <div>
        <p className={styles.line}>
          <b>
            <Verdict question={round.question} inside={verdict?.inside ?? 'blind'} word={verdict?.word ?? 'Blind'} size={16} />
          </b>
          <span className={styles.meta}>
            {mine ? 'yours, ' : ''}
            {verdict ? `${[confidenceWords[verdict.confidence], likely?.word].filter(Boolean).join(', ').toLowerCase()}, ` : ''}
            {seat.at ? (
              <>
                in, <When at={seat.at} form="near" />
              </>
            ) : round.closedAt ? (
              'gave none'
            ) : (
              'still judging'
            )}
          </span>
        </p>
        {verdict ? <p className={styles.why}>{verdict.reasons}</p> : null}
        {verdict?.afterReveal ? (
          <p className={styles.meta}>Revised after all could be seen{blindly ? `; blind it was ${blindly.word.toLowerCase()}` : ''}.</p>
        ) : null}
        {verdict ? <RestsOnLine restsOn={verdict.restsOn} /> : null}
        {verdict ? <EarlierVerdicts earlier={verdict.earlier} question={round.question} /> : null}
      </div>
    </li>
  );
};
