'use client';

import { LegendMarks } from '@/app/_ui/legend-marks';
import { Pill } from '@/app/_ui/pill';
import { useReaderLocale } from '@/app/_ui/reader-locale';
import { When } from '@/app/_ui/when';
import { useCard } from './card-host';
import styles from './legend.module.css';

/** The button that shows what the marks mean. */
export const LegendButton = () => {
  const { open } = useCard();
  return (
    <Pill
      aria-haspopup="dialog"
      opens
      onClick={(event) => open(event.currentTarget, { label: 'Legend', width: '24rem', content: <LegendMarks /> })}
    >
      Legend
    </Pill>
  );
};

/** The same in the foot of the printed page, with the day of printing. */
export const PrintedLegend = () => {
  const { now } = useReaderLocale();
  return (
    <footer className={styles.printed}>
      <LegendMarks handedOn />
      <p>
        Printed <When at={now} form="day" /> from SaidSo.
      </p>
    </footer>
  );
};
