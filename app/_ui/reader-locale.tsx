'use client';

import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { watchZone, zoneHere } from './reader-zone';

/** How the reader writes dates. `now` (ISO instant) is the moment the page was made, for words like "09:14" and "Sat". */
export type ReaderLocale = { locale: string; timeZone: string; now: string };

const Context = createContext<ReaderLocale>({ locale: 'en-GB', timeZone: 'UTC', now: '1970-01-01T00:00:00Z' });

/** Carries the locale the server rendered with, so that the browser's first render is the same. */
export const ReaderLocaleProvider = ({ locale, timeZone, now, children }: ReaderLocale & { children: ReactNode }) => {
  const value = useMemo(() => ({ locale, timeZone, now }), [locale, timeZone, now]);
  return <Context value={value}>{children}</Context>;
};

/** The reader's locale; the time zone becomes the browser's own once the page is awake. */
export const useReaderLocale = (): ReaderLocale => {
  const { locale, timeZone, now } = useContext(Context);
  const zone = useSyncExternalStore(watchZone, zoneHere, () => timeZone);
  return { locale, timeZone: zone, now };
};
