import { z } from 'zod';
import { daysIn, isDay, writeDay } from '@/domain/text/day';

export { isDay };

/**
 * A date that is known as far as it is known: every day from `earliest` to `latest` is possible, both are
 * calendar days `YYYY-MM-DD` of the place where it was written down, and `precision` says how it was stated.
 * The idea and the written form are those of EDTF (ISO 8601-2:2019, level 0).
 */
export type PartialDate =
  | { readonly earliest: string; readonly latest: string; readonly precision: 'day' | 'month' | 'year' | 'range' }
  | { readonly earliest: null; readonly latest: null; readonly precision: 'unknown' };

export type DatePrecision = PartialDate['precision'];

/** Nothing is known of the date. */
export const unknownDate: PartialDate = { earliest: null, latest: null, precision: 'unknown' };

/** One day, or null when the calendar has no such day. Months count from 1. */
export const onDay = (year: number, month: number, day: number): PartialDate | null => {
  const written = writeDay(year, month, day);
  return written === null ? null : { earliest: written, latest: written, precision: 'day' };
};

/** A whole month, or null when there is no such month. */
export const inMonth = (year: number, month: number): PartialDate | null => {
  const [earliest, latest] = [writeDay(year, month, 1), writeDay(year, month, daysIn(year, month))];
  return earliest === null || latest === null ? null : { earliest, latest, precision: 'month' };
};

/** A whole year from 1000 to 9999, or null outside of that. */
export const inYear = (year: number): PartialDate | null => {
  const [earliest, latest] = [writeDay(year, 1, 1), writeDay(year, 12, 31)];
  return earliest === null || latest === null ? null : { earliest, latest, precision: 'year' };
};

/** From the first possible day of one to the last possible day of the other; null when they stand the wrong way round or are unknown. */
export const between = (from: PartialDate, to: PartialDate): PartialDate | null => {
  if (from.precision === 'unknown' || to.precision === 'unknown' || from.earliest > to.latest) return null;
  if (from.earliest === to.latest) return from;
  return { earliest: from.earliest, latest: to.latest, precision: 'range' };
};

const day = z.string().refine(isDay, 'date-not-understood');

/** A partial date that came from outside: real days, in order, and a precision that fits them. */
export const partialDateShape: z.ZodType<PartialDate> = z.union([
  z.object({ earliest: z.null(), latest: z.null(), precision: z.literal('unknown') }),
  z.object({ earliest: day, latest: day, precision: z.enum(['day', 'month', 'year', 'range']) }).refine(fits, 'date-not-understood'),
]);

function fits({ earliest, latest, precision }: { earliest: string; latest: string; precision: string }): boolean {
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  if (precision === 'range') return earliest < latest;
  if (precision === 'day') return earliest === latest;
  const whole = precision === 'month' ? inMonth(year, month) : inYear(year);
  return whole?.earliest === earliest && whole.latest === latest;
}
