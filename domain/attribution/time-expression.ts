import type { Chrono } from 'chrono-node/en';
import { between, inMonth, inYear, onDay, type PartialDate } from '@/domain/source/partial-date';
import type { DayWords } from './tables/day-words';

/**
 * The date that words name ("on Friday", "last week", "September 25"), as somebody writing on the day of publication means it: the last such
 * day at or before it. A publication known less well gives the range of all it may mean. Null for what lies ahead, for a time of day, and
 * without a publication for whatever does not stand in full. chrono-node reads the words; what they leave open is settled here.
 */
export const dateOf = (words: string, before: string, published: PartialDate, parse: Chrono, table: DayWords): PartialDate | null => {
  if (published.precision === 'unknown') {
    const full = /(?:^|\D)(?:1[5-9]|20)\d\d(?:\D|$)/.test(words);
    return full ? reckoned(words, before, [9999, 12, 31], parse, table) : null;
  }
  const [first, last] = [published.earliest, published.latest].map((day) => reckoned(words, before, partsOf(day), parse, table));
  if (!first || !last) return null;
  return first.earliest === last.earliest && first.latest === last.latest ? first : between(first, last);
};

type Day = readonly [year: number, month: number, day: number];
const partsOf = (day: string): Day => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
/** Noon keeps the day whatever the clock of the machine does in spring. */
const noon = ([year, month, day]: Day): Date => new Date(year, month - 1, day, 12);
const dayOf = (date: Date): PartialDate | null => onDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
const shifted = (day: Day, by: number): Date => noon([day[0], day[1], day[2] + by]);

const reckoned = (words: string, before: string, from: Day, parse: Chrono, table: DayWords): PartialDate | null => {
  const start = parse.parse(words, noon(from))[0]?.start;
  if (!start) return null;
  const known = (part: 'year' | 'month' | 'day' | 'weekday') => (start.isCertain(part) ? start.get(part) : null);
  const [year, month, day, weekday] = [known('year'), known('month'), known('day'), known('weekday')];
  const found = table.week.test(words)
    ? weekOf(year && month && day ? [year, month, day] : from, from)
    : day !== null && month !== null
      ? year === null
        ? lastBefore(from, (inIt) => onDay(inIt, month, day))
        : onDay(year, month, day)
      : weekday !== null
        ? lastWeekday(from, weekday, table.last.test(words) || table.last.test(before))
        : month !== null
          ? year === null
            ? lastBefore(from, (inIt) => inMonth(inIt, month))
            : inMonth(year, month)
          : year === null
            ? null
            : inYear(year);
  return found && notAhead(found, from) ? found : null;
};

const notAhead = (date: PartialDate, from: Day): boolean => {
  const today = dayOf(noon(from));
  return date.earliest !== null && today?.earliest != null && date.earliest <= today.earliest;
};

/** What bears no year: that of the publication, or the one before when it would lie ahead. */
const lastBefore = (from: Day, inYearOf: (year: number) => PartialDate | null): PartialDate | null => {
  const own = inYearOf(from[0]);
  return own && notAhead(own, from) ? own : inYearOf(from[0] - 1);
};

const lastWeekday = (from: Day, weekday: number, before: boolean): PartialDate | null => {
  const back = (noon(from).getDay() - weekday + 7) % 7;
  return dayOf(shifted(from, -(back === 0 && before ? 7 : back)));
};

/** Monday to Sunday of the week a day lies in, not beyond the day of publication. */
const weekOf = (inIt: Day, from: Day): PartialDate | null => {
  const monday = shifted(inIt, -((noon(inIt).getDay() + 6) % 7));
  const sunday = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + 6, 12);
  const [first, last] = [dayOf(monday), dayOf(sunday > noon(from) ? noon(from) : sunday)];
  return first && last ? between(first, last) : null;
};
