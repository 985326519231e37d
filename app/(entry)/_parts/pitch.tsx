import { Mark } from '@/app/_ui/mark';
import { Wordmark } from '@/app/_ui/wordmark';
import styles from './entry.module.css';

const rows = [
  { mark: 'said-best', word: 'Said', means: 'word for word, by the minister, at the opening' },
  { mark: 'so-half', word: 'So?', means: 'conflicting evidence: four items, one dissent' },
  { mark: 'relation-rebuts', word: 'Answered', means: 'by two claims from another source' },
  { mark: 'drift-exact', word: 'Unchanged', means: 'since it was first kept' },
] as const;

/** The name and the two questions. */
export const PitchHead = () => (
  <div className={styles.head}>
    <p className={styles.brand}>
      <Wordmark large />
    </p>
    <h1 className={styles.question}>Was it said, and is it so?</h1>
  </div>
);

/** The product in one quote and four marks. The example is ours: there is no such minister. */
export const PitchExample = () => (
  <div className={styles.rest}>
    <p className={styles.example}>
      “<mark data-party-slot="3">No ship has waited longer than a day since the spring</mark>,” the minister told the harbour council, and
      asked them to read the log.
    </p>
    <dl className={styles.rows}>
      {rows.map(({ mark, word, means }) => (
        <div key={word}>
          <dt>
            <Mark name={mark} size={20} />
            {word}
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
    <p className={styles.place}>Runs on your machine. Your texts stay there.</p>
  </div>
);
