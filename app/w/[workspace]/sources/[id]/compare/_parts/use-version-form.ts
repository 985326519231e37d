'use client';

import { type InstantForm, instantWords } from '@/app/_ui/date-words';
import { useReaderLocale } from '@/app/_ui/reader-locale';
import type { VersionHead } from '@/desk/view-comparison';

/** How the moments of some versions are written: the day, and the time of day too where two are of one day. */
export const versionForm = (moments: readonly string[], locale: string, timeZone: string): InstantForm => {
  const days = moments.map((at) => instantWords(new Date(at), 'day', locale, timeZone, new Date(at)));
  return new Set(days).size < days.length ? 'full' : 'day';
};

/** The same in the reader's own zone. */
export const useVersionForm = (versions: readonly Pick<VersionHead, 'keptAt'>[]): InstantForm => {
  const { locale, timeZone } = useReaderLocale();
  return versionForm(
    versions.map(({ keptAt }) => keptAt),
    locale,
    timeZone,
  );
};
