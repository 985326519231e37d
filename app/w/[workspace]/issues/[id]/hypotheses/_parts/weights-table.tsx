import { SectionHead } from '@/app/_ui/section-head';
import { credibilities, credibilityWords, reliabilities, reliabilityWords } from '@/domain/evidence/grade';
import { weightOf } from '@/domain/evidence/grade-weight';
import type { Weighing } from '@/domain/evidence/weigh-analysis';
import styles from './side.module.css';

/** How much an inconsistency counts by the grade of its item: the table in use. */
export const WeightsTable = ({ weighing }: { readonly weighing: Weighing }) => (
  <section className={styles.section} aria-labelledby="weights">
    <SectionHead id="weights" title="What a grade counts" />
    {weighing === 'alike' ? <p className={styles.note}>Not in use now: every item counts one.</p> : null}
    <table className={styles.weights} data-off={weighing === 'alike' || undefined}>
      <caption className={styles.meta}>Source down, item across; twice as much when very inconsistent.</caption>
      <thead>
        <tr>
          <td />
          {credibilities.map((credibility) => (
            <th key={credibility} scope="col">
              <abbr title={credibilityWords[credibility].word}>{credibility}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reliabilities.map((reliability) => (
          <tr key={reliability}>
            <th scope="row">
              <abbr title={reliabilityWords[reliability].word}>{reliability}</abbr>
            </th>
            {credibilities.map((credibility) => (
              <td key={credibility}>{weightOf({ reliability, credibility })}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p className={styles.note}>
      A convention of this desk: grades are ranks, and no standard gives them numbers. F and 6 are unknown and count nothing. Claims are
      ranked by what speaks against them, since what fits one claim may fit the others as well (Heuer, Psychology of Intelligence Analysis,
      1999, chapter 8).
    </p>
  </section>
);
