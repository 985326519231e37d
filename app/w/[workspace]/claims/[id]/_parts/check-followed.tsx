import type { ClaimAppearance } from '@/desk/view-claim';
import { uncheckedAlarms } from '@/domain/quote/unchecked-alarms';
import { followedWords } from './followed-words';
import { SmallAct } from './small-act';
import styles from './words.module.css';

type Props = {
  readonly appearance: ClaimAppearance;
  readonly edit: (() => void) | null;
  readonly correct: (() => void) | null;
};

/** The words were followed with an alarm: what to check now, with the acts that answer it. Nothing once somebody did. */
export const CheckFollowed = ({ appearance: { drift, since }, edit, correct }: Props) => {
  const alarms = uncheckedAlarms(drift, { since });
  if (!drift || alarms.length === 0) return null;
  return (
    <div className={styles.check}>
      <span className={styles.again}>{followedWords(drift, alarms)}</span>
      {edit ? (
        <SmallAct hint="claim-edit" onClick={edit}>
          Edit claim
        </SmallAct>
      ) : null}
      {correct ? <SmallAct onClick={correct}>Correct who said it</SmallAct> : null}
    </div>
  );
};
