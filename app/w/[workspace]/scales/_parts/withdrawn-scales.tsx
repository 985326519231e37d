import type { ScalesView } from '@/desk/view-scales';
import { Rungs } from './rungs';
import styles from './scales.module.css';

/** Scales that are asked no more, and that verdicts still rest on. */
export const WithdrawnScales = ({ scales }: { readonly scales: ScalesView['withdrawn'] }) =>
  scales.length === 0 ? null : (
    <details className={styles.older}>
      <summary>Withdrawn, with verdicts on them</summary>
      {scales.map((scale) => (
        <div key={scale.id}>
          <h3 className={styles.meta}>
            {scale.name}, version {scale.version}
          </h3>
          <Rungs question={scale.question} ratings={scale.ratings} />
        </div>
      ))}
    </details>
  );
