import { type Consistency, consistencies } from '@/domain/evidence/competing-hypotheses';
import { CellMark } from './cell-mark';
import styles from './screen.module.css';

/** What the marks of the cells mean: against the claim on the left and filled, for it on the right and hollow. */
export const Legend = () => (
  <ul className={styles.marks} aria-label="What the marks mean">
    {(Object.keys(consistencies) as Consistency[]).map((mark) => (
      <li key={mark}>
        <CellMark mark={mark} small silent />
        {consistencies[mark].words}
      </li>
    ))}
  </ul>
);
