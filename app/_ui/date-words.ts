import type { PartialDate } from '@/domain/source/partial-date';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one costs more than all its uses on a page: each is made once. */
export const formatOf = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
};

/** A date of which something is known. */
export type KnownDate = Exclude<PartialDate, { precision: 'unknown' }>;

const calendar = { timeZone: 'UTC' } as const;
const asDay = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);
const byPrecision: Record<string, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};
const attributeLength: Record<string, number> = { day: 10, month: 7, year: 4 };

/** "25 Sep 2020", "Jun 2021", "2021", or "1 Jun – 5 Jul 2021" when the precision is none of these. */
export const partialDateWords = ({ earliest, latest, precision }: KnownDate, locale: string): string => {
  const options = byPrecision[precision];
  if (options) return formatOf(locale, { ...options, ...calendar }).format(asDay(earliest));
  return formatOf(locale, { ...byPrecision.day, ...calendar }).formatRange(asDay(earliest), asDay(latest));
};

/** The `datetime` attribute: as much of the date as is known; nothing for a range, which HTML cannot say. */
export const partialDateAttribute = ({ earliest, precision }: KnownDate): string | undefined => {
  const length = attributeLength[precision];
  return length === undefined ? undefined : earliest.slice(0, length);
};

export type InstantForm = 'full' | 'day' | 'clock' | 'near';

/** An instant in the reader's zone; `near` is the clock on the same day, the weekday within six days, else the day. */
export const instantWords = (at: Date, form: InstantForm, locale: string, timeZone: string, now: Date): string => {
  const write = (options: Intl.DateTimeFormatOptions, date = at) => formatOf(locale, { ...options, timeZone }).format(date);
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  if (form === 'full') return write({ ...day, ...clock });
  if (form === 'day') return write(day);
  if (form === 'clock' || write(day) === write(day, now)) return write(clock);
  const days = (now.getTime() - at.getTime()) / 86_400_000;
  return days > 0 && days < 6 ? write({ weekday: 'short' }) : write({ day: 'numeric', month: 'short' });
};
