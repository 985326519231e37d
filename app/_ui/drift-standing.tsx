import type { Alarm } from '@/domain/quote/alarms';
import type { DriftDecision, DriftState } from '@/domain/quote/drift-decision';
import type { Change } from '@/domain/quote/word-diff';
import { Drift } from './drift';
import driftStyles from './drift.module.css';
import { wordsOfDecision } from './drift-decision-words';
import styles from './drift-standing.module.css';
import { wordsOfAlarms } from './drift-words';
import { Mark, type MarkSize } from './mark';
import { VisuallyHidden } from './visually-hidden';

type Props = {
  readonly drift: {
    readonly state: DriftState;
    readonly alarms: readonly Alarm[];
    readonly diff: readonly Change[];
    readonly decision: DriftDecision;
    readonly from: number;
    readonly version: number;
  };
  /** of words that were followed: the alarms nobody answered for since */
  readonly unchecked?: readonly Alarm[];
  readonly size?: MarkSize;
};

/** How a quote stands after a newer version: what became of it with its alarms until a person decides, then what was decided, and the alarms it left open. */
export const DriftStanding = ({ drift, unchecked = [], size = 14 }: Props) => {
  const decided = wordsOfDecision(drift.decision, drift);
  if (decided === null) return <Drift {...drift} size={size} />;
  if (unchecked.length > 0)
    return (
      <span>
        <span className={driftStyles.alarm}>
          <Mark name="drift-altered" size={size} className={styles.mark} />
          <VisuallyHidden>alarm: </VisuallyHidden>
          {wordsOfAlarms(unchecked, drift.diff).join('; ')}
        </span>
        <span> {decided}</span>
      </span>
    );
  return (
    <span>
      <Mark name={drift.decision === 'followed' ? 'drift-exact' : `drift-${drift.state}`} size={size} className={styles.mark} />
      <span>{decided}</span>
    </span>
  );
};
