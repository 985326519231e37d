import { SectionHead } from '@/app/_ui/section-head';
import type { AnalysisSeen } from '@/domain/evidence/analysis-seen';
import { tooFewToRank } from '@/domain/evidence/enough-marks';
import { tagsOf, whatFalls, whyRanked } from '@/domain/evidence/hypotheses-told';
import type { Weighing } from '@/domain/evidence/weigh-analysis';
import type { Weighed } from './grid';
import styles from './side.module.css';

type Props = {
  readonly analysis: AnalysisSeen;
  readonly weighed: Weighed;
  readonly weighing: Weighing;
  readonly whoseWords: string;
  readonly apart: number;
};

/** The rival claims by what speaks against them, the least first, each with its reason; then what the order hangs on. While too few cells are marked, neither. */
export const Ranking = ({ analysis, weighed, weighing, whoseWords, apart }: Props) => {
  const { matrix, items, enough } = weighed;
  const claims = enough ? weighed.claims : analysis.claims.flatMap(({ id }) => weighed.claims.find((one) => one.id === id) ?? []);
  const tags = tagsOf(matrix);
  const propositions = new Map(analysis.claims.map(({ id, proposition }) => [id, proposition]));
  const falls = items.flatMap((item) => {
    const words = whatFalls(item, claims, tags);
    return words ? [{ id: item.id, words }] : [];
  });
  const marked = matrix.cells.length > 0;
  const counted = items.some(({ weight }) => weight > 0);
  return (
    <>
      <section className={styles.section} aria-labelledby="ranking">
        <SectionHead
          id="ranking"
          title={enough ? 'Least inconsistent first' : 'Not ranked yet'}
          right={<span className={styles.meta}>{whoseWords}</span>}
        />
        {enough ? null : (
          <p className={styles.note}>{marked ? tooFewToRank : 'No cell is marked yet, so nothing tells the claims apart.'}</p>
        )}
        {apart > 0 ? (
          <p className={styles.note}>
            {apart === 1
              ? 'One cell is not marked alike by all, and counts nothing until it is settled.'
              : `${apart} cells are not marked alike by all, and count nothing until they are settled.`}
          </p>
        ) : null}
        {enough && !counted ? (
          <p className={styles.note}>No item has a known grade: weighed by grade, nothing counts. Weigh all alike, or grade the sources.</p>
        ) : null}
        <ol className={styles.ranking}>
          {claims.map((claim) => (
            <li key={claim.id} data-leads={(enough && claim.rank === 1) || undefined}>
              <span className={styles.rank}>{enough ? claim.rank : '–'}</span>
              <div>
                <p className={styles.claim}>
                  <b>{tags.claim(claim.id)}</b> {propositions.get(claim.id)}
                </p>
                {enough ? (
                  <p className={styles.note}>{whyRanked(claim, claims, matrix, items)}</p>
                ) : (
                  <p className={styles.note}>
                    {items.length - claim.open} of its {items.length} cells marked
                  </p>
                )}
                {weighing === 'graded' && enough && claim.unweighted.rank !== claim.rank ? (
                  <p className={styles.note}>All items alike, it would be number {claim.unweighted.rank}: the grades decide.</p>
                ) : null}
              </div>
              <span className={styles.points}>{enough ? claim.inconsistency : ''}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.section} aria-labelledby="linchpins">
        <SectionHead id="linchpins" title="What the order hangs on" count={falls.length || undefined} />
        {!enough ? (
          <p className={styles.note}>Nothing yet: there is no order.</p>
        ) : falls.length === 0 ? (
          <p className={styles.note}>No single item: take any one away, or turn it round, and the order stays.</p>
        ) : (
          <ul className={styles.falls}>
            {falls.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
};
