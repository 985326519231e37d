'use client';

import type { PartialDate } from '@/domain/source/partial-date';
import { type InstantForm, instantWords, partialDateAttribute, partialDateWords } from './date-words';
import { useReaderLocale } from './reader-locale';
import styles from './when.module.css';

type WhenProps = { at: string; form?: InstantForm } | { on: PartialDate | null; setByDesk?: boolean };

/**
 * A moment (`at`, ISO instant) or a date about the world (`on`; null is "undated") in the reader's own way of writing.
 * A date that the desk set, because the text carries none, says so.
 */
export const When = (props: WhenProps) => {
  const { locale, timeZone, now } = useReaderLocale();
  const lang = locale.startsWith('en') ? undefined : locale;
  if ('at' in props) {
    const at = new Date(props.at);
    const write = (form: InstantForm) => instantWords(at, form, locale, timeZone, new Date(now));
    return (
      // the browser and the server may carry different editions of the locale data: the words may differ by a space
      <time className={styles.when} dateTime={props.at} lang={lang} title={write('full')} suppressHydrationWarning>
        {write(props.form ?? 'full')}
      </time>
    );
  }
  if (!props.on || props.on.precision === 'unknown') return <span className={styles.when}>undated</span>;
  const time = (
    <time className={styles.when} dateTime={partialDateAttribute(props.on)} lang={lang} suppressHydrationWarning>
      {partialDateWords(props.on, locale)}
    </time>
  );
  return props.setByDesk ? <span className={styles.setBy}>{time}, set by the desk</span> : time;
};
