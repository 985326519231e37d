import { suggestStatements } from '@/domain/attribution/suggest-statements';
import { between, onDay, type PartialDate } from '@/domain/source/partial-date';

const day = (written: string): PartialDate => ({ earliest: written, latest: written, precision: 'day' });
const range = (earliest: string, latest: string): PartialDate => ({ earliest, latest, precision: 'range' });

/** 26 September 2020 was a Saturday. */
const published = day('2020-09-26');
const saidIn = (text: string, from: PartialDate | null = published, language = 'en') =>
  suggestStatements(text, { published: from, language }).map((one) => one.saidOn);

describe('when it was said', () => {
  test.each<readonly [name: string, text: string, said: PartialDate | null]>([
    ['a weekday is the last such day', 'Ada Berg said on Friday that the pier stays shut.', day('2020-09-25')],
    ['the day of publication counts', 'Ada Berg said on Saturday that the pier stays shut.', day('2020-09-26')],
    ['last Saturday is the one before', 'Ada Berg said last Saturday that the pier stays shut.', day('2020-09-19')],
    ['without a preposition', 'Ada Berg told reporters Thursday that the pier stays shut.', day('2020-09-24')],
    ['in front of the sentence', 'On Monday, Ada Berg said the pier stays shut.', day('2020-09-21')],
    ['behind the statement', '“The pier stays shut,” Ada Berg said on Wednesday.', day('2020-09-23')],
    ['yesterday', 'Ada Berg said yesterday that the pier stays shut.', day('2020-09-25')],
    [
      'between commas behind the subject',
      'Norway, in March, has proposed to share the pier.',
      { earliest: '2020-03-01', latest: '2020-03-31', precision: 'month' },
    ],
    ['days ago', 'Ada Berg said two days ago that the pier stays shut.', day('2020-09-24')],
    ['a week', 'Ada Berg said last week that the pier stays shut.', range('2020-09-14', '2020-09-20')],
    ['this week ends with the publication', 'Ada Berg said earlier this week that the pier stays shut.', range('2020-09-21', '2020-09-26')],
    ['a month', 'Ada Berg said last month that the pier stays shut.', { earliest: '2020-08-01', latest: '2020-08-31', precision: 'month' }],
    [
      'a named month',
      'Ada Berg said in March that the pier stays shut.',
      { earliest: '2020-03-01', latest: '2020-03-31', precision: 'month' },
    ],
    [
      'a month ahead is that of last year',
      'Ada Berg said in October that the pier stays shut.',
      { earliest: '2019-10-01', latest: '2019-10-31', precision: 'month' },
    ],
    ['a day and month', 'Ada Berg said on September 21 that the pier stays shut.', day('2020-09-21')],
    ['a day ahead is that of last year', 'Ada Berg said on 3 October that the pier stays shut.', day('2019-10-03')],
    ['in full', 'Ada Berg said on September 25, 2016, that the pier stays shut.', day('2016-09-25')],
    ['a year', 'In 2016, Ada Berg said the pier stays shut.', { earliest: '2016-01-01', latest: '2016-12-31', precision: 'year' }],
    ['the day of the interview', 'Ada Berg said in a Tuesday interview that the pier stays shut.', day('2020-09-22')],
    ['nothing told', 'Ada Berg said the pier stays shut.', null],
    ['a day inside the statement', 'Ada Berg said that the pier opened on Friday.', null],
    ['a day inside quoted words', '“The pier opened on Friday,” Ada Berg said.', null],
    ['a day of something else', 'Ada Berg said ahead of Monday’s vote that the pier stays shut.', null],
    ['the day of an event', 'Ada Berg said after the September 11 fire that the pier stays shut.', null],
    ['a day in the apposition', 'Ada Berg, who came to the town on 9 March 2004, said the pier stays shut.', null],
    ['a day to come', 'Ada Berg promised next Friday to open the pier.', null],
  ])('%s', (_name, text, said) => {
    expect(saidIn(text)).toEqual([said]);
  });

  test('each cue has the day beside it, and a second cue of the same speaker that of the first', () => {
    expect(saidIn('Ada Berg said on Monday that the pier stays shut, and Ole Lund said on Tuesday that it opens.')).toEqual([
      day('2020-09-21'),
      day('2020-09-22'),
    ]);
    expect(saidIn('Ada Berg said on Monday that the pier stays shut, adding that it is old.')).toEqual([
      day('2020-09-21'),
      day('2020-09-21'),
    ]);
  });

  test('the day on which a letter came out is the day of what its author says in it', () => {
    const letter = 'The steps stand in a letter by President Jon Falk, published on Friday. ';
    expect(saidIn(`${letter}The pier stays shut, according to Falk’s letter.`)).toEqual([day('2020-09-25')]);
    expect(saidIn(`${letter}Falk proposed to open the quay.`)).toEqual([day('2020-09-25')]);
    expect(saidIn(`${letter}Falk has often said that the quay is old.`)).toEqual([null]);
    expect(saidIn(`${letter}Ada Berg proposed to open the quay.`)).toEqual([null]);
    expect(saidIn(`${letter}Falk told reporters that the quay is old.`)).toEqual([null]);
    expect(saidIn(`${letter}Falk said on Monday that the quay is old. Falk added that rain fell.`)).toEqual([day('2020-09-21'), null]);
  });

  test('without a day of publication only what stands in full is a date', () => {
    expect(saidIn('Ada Berg said on Friday that the pier stays shut.', null)).toEqual([null]);
    expect(saidIn('Ada Berg said on September 25 that the pier stays shut.', null)).toEqual([null]);
    expect(saidIn('Ada Berg said on September 25, 2016, that the pier stays shut.', null)).toEqual([day('2016-09-25')]);
  });

  test('a text that opens with its own day needs no other', () => {
    expect(saidIn('date 2020-09-26 Ada Berg said on Friday that the pier stays shut.', null)).toEqual([day('2020-09-25')]);
  });

  test('a publication known only to a few days gives all the days it may have been', () => {
    const days = between(onDay(2020, 9, 25) ?? published, onDay(2020, 9, 26) ?? published);
    expect(saidIn('Ada Berg said yesterday that the pier stays shut.', days)).toEqual([range('2020-09-24', '2020-09-25')]);
    expect(saidIn('Ada Berg said on Monday that the pier stays shut.', days)).toEqual([day('2020-09-21')]);
  });
});
