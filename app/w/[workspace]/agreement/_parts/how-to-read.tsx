import type { AgreementView } from '@/desk/view-agreement';
import { bootstrapSeed } from '@/domain/verdict/bootstrap-seed';
import styles from './agreement.module.css';

/** What each figure means, where it comes from, and when it means little. */
export const HowToRead = ({ seeded }: { readonly seeded: AgreementView['interval'] }) => (
  <details className={styles.reading}>
    <summary>How to read these</summary>
    <dl>
      <dt>Per cent</dt>
      <dd>Of each round the share of pairs that said the same, averaged. Easy to read, and flattering where one rating is common.</dd>
      <dt>α</dt>
      <dd>
        1 is agreement in everything, 0 what chance alone would give, below 0 worse than chance. Takes gaps, any number of editors, and the
        order of rungs. Krippendorff would lean on 0.80 and more, and draw careful conclusions from 0.67 (K. Krippendorff, Content Analysis,
        2004, ch. 11; Computing Krippendorff’s Alpha-Reliability, 2011).
      </dd>
      <dt>The interval</dt>
      <dd>
        {seeded
          ? `${seeded.draws.toLocaleString('en')} draws of rounds with replacement, seed ${bootstrapSeed}`
          : 'Rounds drawn with replacement'}
        : where α would lie with other rounds of the same kind (A. Zapf and others, BMC Medical Research Methodology 16:93, 2016).
      </dd>
      <dt>Fleiss’ κ</dt>
      <dd>Like α without gaps: every round needs the same number of verdicts (J. L. Fleiss, Psychological Bulletin 76, 1971).</dd>
      <dt>Cohen’s κ</dt>
      <dd>
        Of two editors over what both judged; weighted, two rungs apart count more than one (J. Cohen, Educational and Psychological
        Measurement 20, 1960; Psychological Bulletin 70, 1968).
      </dd>
      <dt>Too few</dt>
      <dd>
        Fewer rounds than 2k² for k ratings in use (D. V. Cicchetti, Applied Psychological Measurement 5, 1981): a figure to look at, not to
        lean on.
      </dd>
    </dl>
  </details>
);
