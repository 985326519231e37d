import { nameOfMonth } from '@/domain/source/month-names';
import type { PartialDate } from '@/domain/source/partial-date';

const inWords = (day: string) => `${Number(day.slice(8, 10))} ${nameOfMonth(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;

/** A date for people: `25 September 2020`, `September 2020`, `2020`, `25 September 2020 – 2 October 2020`, `date unknown`. */
export const formatPartialDate = (date: PartialDate): string => {
  if (date.precision === 'unknown') return 'date unknown';
  const words = inWords(date.earliest);
  if (date.precision === 'year') return date.earliest.slice(0, 4);
  if (date.precision === 'month') return words.replace(/^\d+ /, '');
  return date.precision === 'day' ? words : `${words} – ${inWords(date.latest)}`;
};

/** A date for fields, files and addresses, as EDTF writes it: `2020-09-25`, `2020-09`, `2020`, `2020-09-25/2020-10-02`; `unknown` for none. */
export const writePartialDate = (date: PartialDate): string => {
  if (date.precision === 'unknown') return 'unknown';
  if (date.precision === 'range') return `${date.earliest}/${date.latest}`;
  return date.earliest.slice(0, { year: 4, month: 7, day: 10 }[date.precision]);
};
