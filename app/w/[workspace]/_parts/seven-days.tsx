'use client';

import { useReaderLocale } from '@/app/_ui/reader-locale';
import type { DeskView } from '@/desk/view-desk';
import styles from './desk.module.css';

/** Statements accepted on each of the last seven days, as bars with their numbers. */
export const SevenDays = ({ days }: { readonly days: DeskView['days'] }) => {
  const { locale } = useReaderLocale();
  const most = Math.max(1, ...days.map((d) => d.count));
  const letter = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  const whole = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <ol className={styles.days}>
      {days.map(({ day, count }) => {
        const date = new Date(`${day}T00:00:00Z`);
        return (
          <li key={day} title={whole.format(date)}>
            <svg viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden="true">
              <rect width="10" y={40 - (40 * count) / most} height={(40 * count) / most} />
            </svg>
            <span suppressHydrationWarning>
              {letter.format(date)} {count > 0 ? count : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
};
