import { monthNamed } from '@/domain/source/month-names';
import { between, inMonth, inYear, onDay, type PartialDate, unknownDate } from '@/domain/source/partial-date';

/** What may stand after a date and changes nothing about the day: the Russian "year" and a time of day. */
const TAIL = String.raw`(?:\s*(?:г\.|года))?(?:,?\s*(?:at\s+|в\s+)?\d{1,2}:\d{2}.*)?`;
const MONTH = String.raw`(\p{L}{3,9}\.?)`;

type Form = readonly [pattern: RegExp, read: (...parts: string[]) => PartialDate | null];

/** Ways a single date is written. `03/04/2020` is not among them: nobody can say which of the two is the month. */
const FORMS: readonly Form[] = [
  [/^(\d{4})$/, (year) => inYear(Number(year))],
  [/^(\d{4})[-/](\d{2})$/, (year, month) => inMonth(Number(year), Number(month))],
  [/^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d.*)?$/, (year, month, day) => onDay(Number(year), Number(month), Number(day))],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})(?: \d.*)?$/, (year, month, day) => onDay(Number(year), Number(month), Number(day))],
  [/^(\d{4})(\d{2})(\d{2})(?:T\d.*)?$/, (year, month, day) => onDay(Number(year), Number(month), Number(day))],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? \d.*)?$/, (day, month, year) => onDay(Number(year), Number(month), Number(day))],
  [
    new RegExp(String.raw`^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+${MONTH},?\s+(\d{4})${TAIL}$`, 'u'),
    (day, month, year) => onDay(Number(year), monthNamed(month ?? '') ?? 0, Number(day)),
  ],
  [
    new RegExp(String.raw`^(?:\p{L}+,\s+)?${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TAIL}$`, 'u'),
    (month, day, year) => onDay(Number(year), monthNamed(month ?? '') ?? 0, Number(day)),
  ],
  [new RegExp(`^${MONTH}\\s+(\\d{4})(?:\\s*(?:г\\.|года))?$`, 'u'), (month, year) => inMonth(Number(year), monthNamed(month ?? '') ?? 0)],
];

const parseOne = (text: string): PartialDate | null => {
  for (const [pattern, read] of FORMS) {
    const [, ...parts] = pattern.exec(text) ?? [];
    const date = parts.length > 0 ? read(...parts) : null;
    if (date) return date;
  }
  return null;
};

/**
 * A date as an editor, a page or a front matter writes it: `2020-09-25`, `2020-09`, `2020`, `2020-09-25/2020-10-02`,
 * `25 September 2020`, `Sept. 25, 2020`, `25 сентября 2020 г.`, `25.09.2020`, a date with a time, two dates with a spaced dash, `unknown`.
 * A time zone is not applied: the day is the one written. Null when it is no date or could be read in two ways.
 */
export const parsePartialDate = (text: string): PartialDate | null => {
  const trimmed = text.trim().replace(/\s+/gu, ' ');
  if (trimmed.length > 100) return null;
  if (/^(?:date )?unknown$/i.test(trimmed)) return unknownDate;
  const one = parseOne(trimmed);
  if (one) return one;
  const [from, to, ...rest] = trimmed.split(/ [–—-] |\//u).map(parseOne);
  return from && to && rest.length === 0 ? between(from, to) : null;
};
