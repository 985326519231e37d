import { KeyHint } from '@/app/_ui/key-hint';
import { type Consistency, consistencies } from '@/domain/evidence/competing-hypotheses';
import { CellMark } from './cell-mark';
import { markingKeys } from './marking-keys';
import styles from './screen.module.css';

/** What the marks of the cells mean, with the digit of each where it works: against the claim on the left and filled, for it on the right and hollow. */
export const Legend = ({ keys }: { readonly keys: boolean }) => (
  <ul className={styles.marks} aria-label="What the marks mean">
    {(Object.keys(consistencies) as Consistency[]).map((mark) => (
      <li key={mark}>
        <CellMark mark={mark} small silent />
        {consistencies[mark].words} {keys ? <KeyHint of={markingKeys[mark]} /> : null}
      </li>
    ))}
  </ul>
);
