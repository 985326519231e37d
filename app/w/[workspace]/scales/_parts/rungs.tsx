import { Verdict } from '@/app/_ui/verdict';
import type { Question, Rating } from '@/domain/verdict/scale';
import styles from './scales.module.css';

/** The ratings of a scale as they are offered: mark, word, and the number of the rung, or that it stands off the ladder. */
export const Rungs = ({ question, ratings }: { readonly question: Question; readonly ratings: readonly Rating[] }) => (
  <ol className={styles.rungs}>
    {ratings.map(({ key, word, inside, rung }) => (
      <li key={key}>
        <Verdict question={question} inside={inside} word={word} size={16} />
        <span className={styles.rung}>{rung === null ? 'off the ladder' : `rung ${rung}`}</span>
      </li>
    ))}
  </ol>
);
