import styles from './refusal-note.module.css';
import { refusalWords } from './refusal-text';

type RefusalNoteProps = { refusal: ({ readonly code: string } & Readonly<Record<string, unknown>>) | null | undefined; id?: string };

/** A refusal in words beside what was refused; nothing when there is none. Ink and a word, never red. */
export const RefusalNote = ({ refusal, id }: RefusalNoteProps) =>
  refusal ? (
    <div className={styles.note} role="alert" id={id}>
      <p>
        <span className={styles.head}>Not done:</span> {refusalWords(refusal)}
      </p>
    </div>
  ) : null;
