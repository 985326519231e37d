import { Link } from '@/app/_ui/link';
import { refusalWords } from '@/app/_ui/refusal-text';
import styles from './capture-box.module.css';
import type { Coming } from './use-capture';

const words: Record<Coming['state'], string> = {
  waiting: 'waiting',
  reading: 'reading …',
  kept: 'kept',
  known: 'is here already',
  refused: 'not kept',
};

/** A line for each text that was brought in, and how far they are. */
export const ComingLines = ({ workspace, coming }: { readonly workspace: string; readonly coming: readonly Coming[] }) => {
  if (coming.length === 0) return null;
  const done = coming.filter((c) => c.state !== 'waiting' && c.state !== 'reading').length;
  return (
    <div className={styles.coming} aria-live="polite">
      {coming.length > 1 ? (
        <progress value={done} max={coming.length} aria-label={`${done} of ${coming.length} brought in`}>
          {done} of {coming.length}
        </progress>
      ) : null}
      <ul>
        {coming.map((c) => (
          <li key={c.key}>
            {c.sourceId ? <Link href={`/w/${workspace}/sources/${c.sourceId}`}>{c.name}</Link> : <span>{c.name}</span>}{' '}
            <span className={styles.state}>
              {words[c.state]}
              {c.state === 'kept' ? suggestionWords(c.suggested) : ''}
            </span>
            {c.refusal ? <p role="alert">{refusalWords(c.refusal)}</p> : null}
          </li>
        ))}
      </ul>
    </div>
  );
};

const suggestionWords = (n: number | null | undefined): string =>
  n === null || n === undefined
    ? ', suggestions failed: ask for them from the source'
    : `, ${n} ${n === 1 ? 'statement' : 'statements'} suggested`;
