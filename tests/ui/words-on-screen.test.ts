import { instantWords, partialDateAttribute, partialDateWords } from '@/app/_ui/date-words';
import { localeOf } from '@/app/_ui/locale-of';
import { commandsFor } from '@/app/_ui/palette-items';
import { partySlot } from '@/app/_ui/party-slot';
import { refusalText, refusalWords } from '@/app/_ui/refusal-text';

describe('dates about the world', () => {
  const cases: [
    name: string,
    earliest: string,
    latest: string,
    precision: 'day' | 'month' | 'year' | 'range',
    words: RegExp,
    attribute: string | undefined,
  ][] = [
    ['known to the day', '2020-09-25', '2020-09-25', 'day', /^25 Sept? 2020$/, '2020-09-25'],
    ['known to the month', '2021-06-01', '2021-06-30', 'month', /^June? 2021$/, '2021-06'],
    ['known to the year', '2021-01-01', '2021-12-31', 'year', /^2021$/, '2021'],
    ['somewhere between two days', '2021-06-01', '2021-07-05', 'range', /^1 June?\s*–\s*5 July? 2021$/, undefined],
  ];
  test.each(cases)('%s', (_, earliest, latest, precision, words, attribute) => {
    expect(partialDateWords({ earliest, latest, precision }, 'en-GB')).toMatch(words);
    expect(partialDateAttribute({ earliest, latest, precision })).toBe(attribute);
  });

  test('a day is the same day in every zone', () => {
    expect(partialDateWords({ earliest: '2021-01-01', latest: '2021-01-01', precision: 'day' }, 'de')).toMatch(/1\. Jan\.? 2021/);
  });
});

describe('instants', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const cases: [name: string, at: string, form: 'full' | 'day' | 'clock' | 'near', zone: string, words: RegExp][] = [
    ['in full', '2026-11-22T09:12:00Z', 'full', 'UTC', /^22 Nov 2026,? (at )?09:12$/],
    ['in the zone of the reader', '2026-11-22T09:12:00Z', 'clock', 'Europe/Helsinki', /^11:12$/],
    ['near, on the same day', '2026-11-22T09:12:00Z', 'near', 'UTC', /^09:12$/],
    ['near, in the same week', '2026-11-20T09:12:00Z', 'near', 'UTC', /^Fri$/],
    ['near, longer ago', '2026-10-02T09:12:00Z', 'near', 'UTC', /^2 Oct$/],
  ];
  test.each(cases)('%s', (_, at, form, zone, words) => {
    expect(instantWords(new Date(at), form, 'en-GB', zone, now)).toMatch(words);
  });
});

describe('the language of a request', () => {
  const cases: [name: string, header: string | null, locale: string][] = [
    ['the first one', 'de-AT,de;q=0.9', 'de-AT'],
    ['the most wished for', 'fr;q=0.4,ru;q=0.8', 'ru'],
    ['none given', null, 'en-GB'],
    ['nonsense', '<script>;;,*,x-y;q=z', 'en-GB'],
    ['one that is refused', 'de;q=0', 'en-GB'],
  ];
  test.each(cases)('%s', (_, header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});

describe('refusals in words', () => {
  test.each(Object.keys(refusalText))('%s is one sentence', (code) => {
    for (const words of [refusalWords({ code }), refusalWords({ code, limit: 20_000_000, status: 404 })]) {
      expect(words).toMatch(/^[A-Z].*[^.]\.$/);
      expect(words).not.toMatch(/undefined|NaN|\(\)/);
    }
  });

  test('limits are told', () => {
    expect(refusalWords({ code: 'file-too-large', limit: 20_000_000 })).toContain('(20 MB)');
    expect(refusalWords({ code: 'page-answered-with-error', status: 404 })).toContain('(404)');
  });

  test.each([
    ['unreadable', /not a web address/],
    ['scheme', /starts with http/],
    ['credentials', /name or a password/],
    ['port', /a port that is not allowed/],
    ['something new', /not a web address/],
  ])('an address that is not fetched because of its %s is told so', (because, words) => {
    const told = refusalWords({ code: 'address-not-http', because });
    expect(told).toMatch(words);
    expect(told).toMatch(/^[A-Z].*[^.]\.$/);
  });

  test('a code without words is told by its code', () => {
    expect(refusalWords({ code: 'never-heard-of' })).toContain('never-heard-of');
    expect(refusalWords({ code: 'constructor' })).toContain('(constructor)');
  });
});

describe('commands of the palette', () => {
  const commands = ['Go to Desk', 'Go to Sources', 'Résumé of the day'].map((words) => ({ id: words, words }));
  test('every word of the query must stand in it', () => {
    expect(commandsFor('to des', commands).map(({ id }) => id)).toEqual(['Go to Desk']);
  });
  test('accents and case do not matter', () => {
    expect(commandsFor('RESUME', commands).map(({ id }) => id)).toEqual(['Résumé of the day']);
  });
  test('an empty query keeps all', () => {
    expect(commandsFor(' ', commands)).toHaveLength(3);
  });
});

test('the ninth and later parties share the grey of the fourth', () => {
  expect([1, 8, 9, 40, 0, 1.5].map(partySlot)).toEqual([1, 8, 4, 4, 4, 4]);
});
