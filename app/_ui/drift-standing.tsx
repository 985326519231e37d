import type { Alarm } from '@/domain/quote/alarms';
import type { DriftDecision, DriftState } from '@/domain/quote/drift-decision';
import type { Change } from '@/domain/quote/word-diff';
import { Drift } from './drift';
import { wordsOfDecision } from './drift-decision-words';
import styles from './drift-standing.module.css';
import { Mark, type MarkSize } from './mark';

type Props = {
  readonly drift: {
    readonly state: DriftState;
    readonly alarms: readonly Alarm[];
    readonly diff: readonly Change[];
    readonly decision: DriftDecision;
    readonly from: number;
    readonly version: number;
  };
  readonly size?: MarkSize;
};

/** How a quote stands after a newer version: what became of it with its alarms until a person decides, then what was decided. */
export const DriftStanding = ({ drift, size = 14 }: Props) => {
  const decided = wordsOfDecision(drift.decision, drift);
  if (decided === null) return <Drift {...drift} size={size} />;
  return (
    <span>
      <Mark name={drift.decision === 'followed' ? 'drift-exact' : `drift-${drift.state}`} size={size} className={styles.mark} />
      <span>{decided}</span>
    </span>
  );
};
