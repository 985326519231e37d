import styles from './drift-mark.module.css';
import { MarkedWord } from './marked-word';

const words = { exact: 'Exact', moved: 'Moved', altered: 'Altered', missing: 'Missing' } as const;

export type DriftName = keyof typeof words;
type DriftMarkProps = { drift: DriftName; word?: string; alarm?: string; size?: 12 | 14 | 16 | 20; showWord?: boolean };

/** What became of a quote. An alarm ("“not” removed") stands on alarm yellow, the only yellow there is. */
export const DriftMark = ({ drift, word, alarm, size = 14, showWord = true }: DriftMarkProps) => {
  const plain = word ?? words[drift];
  const mark = <MarkedWord mark={`drift-${drift}`} size={size} word={alarm ? `${plain}: ${alarm}` : plain} showWord={showWord} />;
  return alarm ? <span className={styles.alarm}>{mark}</span> : mark;
};
