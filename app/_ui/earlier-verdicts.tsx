import { confidenceWords } from '@/domain/verdict/confidence';
import type { VerdictSeen } from '@/domain/verdict/round-seen';
import type { Question } from '@/domain/verdict/scale';
import styles from './earlier-verdicts.module.css';
import { Verdict } from './verdict';
import { When } from './when';

/** What an editor said before in the same round, the newest first: a revision takes nothing away. Nothing where there was none. */
export const EarlierVerdicts = ({ earlier, question }: Pick<VerdictSeen, 'earlier'> & { readonly question: Question }) =>
  earlier.length === 0 ? null : (
    <details className={styles.earlier}>
      <summary>{earlier.length === 1 ? 'The verdict before' : `${earlier.length} verdicts before`}</summary>
      <ol>
        {earlier.map(({ number, inside, word, reasons, confidence, afterReveal, at }) => (
          <li key={number}>
            <Verdict question={question} inside={inside} word={word} size={14} />, {confidenceWords[confidence].toLowerCase()},{' '}
            {afterReveal ? 'after all could be seen' : 'blind'}, <When at={at} form="near" />
            <p>{reasons}</p>
          </li>
        ))}
      </ol>
    </details>
  );
