import { driftWords } from '@/app/_ui/drift-words';
import { footnoteWords, owedWords, placeWords } from '@/app/_ui/position-words';
import { ReferenceTag } from '@/app/_ui/reference-tag';
import { RelationMark } from '@/app/_ui/relation-mark';
import { VerdictPair } from '@/app/_ui/verdict-pair';
import { When } from '@/app/_ui/when';
import { Words } from '@/app/_ui/words';
import type { PublishedEntry, PublishedStatement } from '@/domain/position/published-table';
import styles from './shared.module.css';

/** Who said it, in which role, when, where it stands, and what became of the words there. */
const Said = ({ it }: { readonly it: PublishedStatement }) => (
  <p className={styles.said}>
    <b>{it.speaker}</b>
    {it.named ? '' : ', no person named'}
    {it.role && !it.ownVoice ? `, ${it.role}` : ''}
    {it.tellers.length > 0 ? `, says ${it.tellers.join(', ')}` : ''}, <When on={it.on} />,{' '}
    <cite title={it.source}>{placeWords(it) || it.source}</cite>
    {it.drift === null || it.drift.decision === 'followed' ? '' : `; ${driftWords[it.drift.state]} in a newer version`}
  </p>
);

/** One claim: its exact words wherever they were found, what it does to others, and what the desk has settled. */
export const SharedEntry = ({ entry: { tag, proposition, statements, unanswered, relations } }: { readonly entry: PublishedEntry }) => {
  const [first, ...others] = statements;
  if (!first) return null;
  return (
    <article className={styles.entry}>
      <p className={styles.top}>
        <ReferenceTag tag={tag} />
        {first.told ? <span className={styles.meta}>as told</span> : null}
        {relations.map(({ type, answer, tags }) => (
          <RelationMark key={`${type} ${tags.join(' ')}`} relation={type} word={footnoteWords({ type, answer })}>
            {tags.map((one) => (
              <ReferenceTag key={one} tag={one} />
            ))}
          </RelationMark>
        ))}
        {unanswered ? <RelationMark relation="unanswered" word={owedWords(unanswered.owing)} /> : null}
      </p>
      <div title={proposition}>
        <Words words={first.words} lang={first.language} />
      </div>
      <Said it={first} />
      <p className={styles.judged}>
        <VerdictPair said={first.said} so={first.so} />
      </p>
      {others.length > 0 ? (
        <details className={styles.more}>
          <summary>also in {others.length === 1 ? 'one more place' : `${others.length} more places`}</summary>
          {others.map((it) => (
            <div key={`${it.source} ${it.words.join(' ')} ${it.on.earliest}`}>
              <Words words={it.words} lang={it.language} size="margin" />
              <Said it={it} />
            </div>
          ))}
        </details>
      ) : null}
    </article>
  );
};
