import { Mark } from '@/app/_ui/mark';
import { SectionHead } from '@/app/_ui/section-head';
import { When } from '@/app/_ui/when';
import type { AnalysisSeen } from '@/domain/evidence/analysis-seen';
import { enoughWords } from './enough-words';
import styles from './side.module.css';

/** Whose cells are in, and who could still come. How many cells somebody marked is told to nobody. */
export const Seats = ({ analysis, viewerId }: { readonly analysis: AnalysisSeen; readonly viewerId: string }) => {
  const { seats, asked, closedAt } = analysis;
  const come = seats.filter((seat) => seat.in).length;
  return (
    <section className={styles.section} aria-labelledby="seats">
      <SectionHead id="seats" title="Cells handed in" count={`${come} of ${asked}`} />
      {closedAt ? null : <p className={styles.note}>{enoughWords(analysis)}</p>}
      <ul className={styles.seats}>
        {seats.map((seat) => (
          <li key={seat.editorId}>
            <Mark name={seat.in ? (closedAt ? 'so-best' : 'so-blind') : 'so-none'} size={14} />
            <span>
              {seat.name}
              {seat.editorId === viewerId ? ', you' : ''}
            </span>
            <span>
              {seat.in ? (closedAt ? 'in' : 'in, blind') : 'not in'}
              {seat.at ? (
                <>
                  , <When at={seat.at} form="near" />
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
