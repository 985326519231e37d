import { type Inside, Verdict } from './verdict';
import styles from './verdict-pair.module.css';

type Rung = { inside: Inside; word: string; again?: boolean | undefined };
type VerdictPairProps = { said?: Rung; so?: Rung; showWords?: boolean; size?: 14 | 16 | 20 | 28 };

/** Both answers, always tag before circle. */
export const VerdictPair = ({ said, so, showWords = true, size = 14 }: VerdictPairProps) => (
  <span className={showWords ? styles.pair : `${styles.pair} ${styles.tight}`}>
    {said ? <Verdict question="said" {...said} size={size} showWord={showWords} /> : null}
    {so ? <Verdict question="so" {...so} size={size} showWord={showWords} /> : null}
  </span>
);
