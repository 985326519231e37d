import fc from 'fast-check';
import { formatPartialDate, writePartialDate } from '@/domain/source/format-partial-date';
import { parsePartialDate } from '@/domain/source/parse-partial-date';
import { between, inMonth, inYear, onDay, type PartialDate, partialDateShape, unknownDate } from '@/domain/source/partial-date';

const day = (earliest: string): PartialDate => ({ earliest, latest: earliest, precision: 'day' });
const september: PartialDate = { earliest: '2020-09-01', latest: '2020-09-30', precision: 'month' };

describe('a date is understood as it is written', () => {
  test.each<[name: string, written: string, date: PartialDate]>([
    ['a calendar day', '2020-09-25', day('2020-09-25')],
    ['a day with a time and a zone keeps the day as written', '2020-09-25T23:30:00-08:00', day('2020-09-25')],
    ['a day with a time after a space', '2020-09-25 10:00', day('2020-09-25')],
    ['a day with strokes, year first', '2020/9/5', day('2020-09-05')],
    ['a day without strokes', '20200925', day('2020-09-25')],
    ['a day with dots, day first', '25.09.2020', day('2020-09-25')],
    ['English, day first', '25 September 2020', day('2020-09-25')],
    ['English, month first, short with a dot', 'Sept. 25, 2020', day('2020-09-25')],
    ['English with an ordinal', 'September 3rd, 2020', day('2020-09-03')],
    ['English with the day of the week and a time', 'Friday, September 25, 2020 at 10:30 AM', day('2020-09-25')],
    ['a mail header', 'Fri, 25 Sep 2020 10:00:00 GMT', day('2020-09-25')],
    ['Russian', '25 сентября 2020 г., 10:30', day('2020-09-25')],
    ['Russian, a month', 'сентябрь 2020', september],
    ['a month', '2020-09', september],
    ['a month in words', 'September 2020', september],
    ['a year', '2020', { earliest: '2020-01-01', latest: '2020-12-31', precision: 'year' }],
    ['February of a leap year', '2020-02', { earliest: '2020-02-01', latest: '2020-02-29', precision: 'month' }],
    ['February of a full century', '1900-02', { earliest: '1900-02-01', latest: '1900-02-28', precision: 'month' }],
    ['from day to day', '2020-09-25/2020-10-02', { earliest: '2020-09-25', latest: '2020-10-02', precision: 'range' }],
    ['from year to year', '2020/2021', { earliest: '2020-01-01', latest: '2021-12-31', precision: 'range' }],
    [
      'in words, with a dash',
      '25 September – 2 October 2020'.replace('September', 'September 2020'),
      { ...day('2020-09-25'), latest: '2020-10-02', precision: 'range' } as PartialDate,
    ],
    ['a range of one day is that day', '2020-09-25/2020-09-25', day('2020-09-25')],
    ['spaces around', '  2020-09-25 ', day('2020-09-25')],
    ['said to be unknown', 'unknown', unknownDate],
  ])('%s: %s', (_name, written, date) => {
    expect(parsePartialDate(written)).toEqual(date);
  });

  test.each([
    ['a month the calendar has not', '2020-13-01'],
    ['a day the calendar has not', '2021-02-29'],
    ['day and month in doubt', '03/04/2020'],
    ['the wrong way round', '2020-10-02/2020-09-25'],
    ['three dates', '2020/2021/2022'],
    ['words', 'last Friday'],
    ['a word that begins like a month', 'marching 2020'],
    ['nothing', ''],
    ['a long text', `2020 ${'x'.repeat(5000)}`],
  ])('%s is no date: %s', (_name, written) => {
    expect(parsePartialDate(written)).toBeNull();
  });
});

describe('a date is shown as it is known', () => {
  test.each<[string, PartialDate, string, string]>([
    ['day', day('2020-09-05'), '5 September 2020', '2020-09-05'],
    ['month', september, 'September 2020', '2020-09'],
    ['year', inYear(2020) ?? unknownDate, '2020', '2020'],
    [
      'range',
      { earliest: '2020-09-25', latest: '2020-10-02', precision: 'range' },
      '25 September 2020 – 2 October 2020',
      '2020-09-25/2020-10-02',
    ],
    ['unknown', unknownDate, 'date unknown', 'unknown'],
  ])('%s', (_name, date, words, written) => {
    expect([formatPartialDate(date), writePartialDate(date)]).toEqual([words, written]);
  });
});

const year = fc.integer({ min: 1000, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const someDate = fc
  .oneof(
    fc.tuple(year, month, fc.integer({ min: 1, max: 31 })).map((parts) => onDay(...parts)),
    fc.tuple(year, month).map((parts) => inMonth(...parts)),
    year.map(inYear),
    fc.tuple(year, month, year, month).map(([y, m, z, n]) => {
      const [from, to] = [onDay(y, m, 3), inMonth(z, n)];
      return from && to && between(from, to);
    }),
    fc.constant(unknownDate),
  )
  .filter((date) => date !== null);

test('what is written or shown is understood as the same date again', () => {
  fc.assert(
    fc.property(someDate, (date) => {
      expect(parsePartialDate(writePartialDate(date))).toEqual(date);
      expect(parsePartialDate(formatPartialDate(date))).toEqual(date);
    }),
  );
});

test('every date made here is let in from outside', () => {
  fc.assert(fc.property(someDate, (date) => partialDateShape.safeParse(date).success));
});

test('the calendar is the one everybody uses', () => {
  fc.assert(
    fc.property(year, month, fc.integer({ min: 1, max: 31 }), (y, m, d) => {
      const real = new Date(Date.UTC(y, m - 1, d));
      expect(onDay(y, m, d) !== null).toBe(real.getUTCMonth() === m - 1);
    }),
  );
});

test.each<[string, unknown]>([
  ['no such day', { ...day('2020-02-30') }],
  ['two days that claim to be one', { ...day('2020-09-25'), latest: '2020-09-26' }],
  ['a month cut short', { ...september, latest: '2020-09-29' }],
  ['a range backwards', { earliest: '2020-10-01', latest: '2020-09-01', precision: 'range' }],
  ['unknown with a day', { ...day('2020-09-25'), precision: 'unknown' }],
  ['a time in it', { ...day('2020-09-25T10:00') }],
])('a date from outside is refused: %s', (_name, date) => {
  expect(partialDateShape.safeParse(date).success).toBe(false);
});
