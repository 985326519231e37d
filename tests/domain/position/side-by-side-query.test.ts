import { columnsAtHand } from '@/domain/position/columns-in-order';
import { leavesOut, readSideBySideQuery, sameStatements, writeSideBySideQuery } from '@/domain/position/side-by-side-query';

const outlet = '0192f0a0-0000-7000-8000-000000000001';

describe('the issue page in the address', () => {
  const cases: readonly (readonly [string, Record<string, string | string[]>, string])[] = [
    ['nothing asked', {}, ''],
    ['a day', { 'as-of': '2020-09-25' }, 'as-of=2020-09-25'],
    ['a day the calendar does not have', { 'as-of': '2020-02-30' }, ''],
    ['columns in their order', { party: 'RU,US' }, 'party=RU,US'],
    ['codes that cannot be', { party: 'RU,<b>,usa' }, 'party=RU'],
    ['kinds', { kind: 'denial,nonsense' }, 'kind=denial'],
    ['outlets', { outlet: `${outlet},x` }, `outlet=${outlet}`],
    ['settled answers', { said: 'in-substance', so: 'none,conflicting-evidence' }, 'said=in-substance&so=none,conflicting-evidence'],
    ['rows with a gap', { only: 'gaps' }, 'only=gaps'],
    ['rows with nonsense', { only: 'everything' }, ''],
    ['columns folded to their stances', { narrow: 'RU,US,x' }, 'narrow=RU,US'],
    ['a row folded away', { folded: `${outlet},x` }, `folded=${outlet}`],
    ['no row folded away', { folded: 'none' }, 'folded=none'],
    ['folded rows that are none', { folded: 'x' }, 'folded=none'],
    ['the list', { view: 'list' }, 'view=list'],
    ['the table is at rest', { view: 'table' }, ''],
    ['the same name twice: the first', { view: ['list', 'table'], 'as-of': ['2020-09-25', '2021-01-01'] }, 'as-of=2020-09-25&view=list'],
  ];
  test.each(cases)('%s', (_, params, written) => {
    const query = readSideBySideQuery(params);
    expect(writeSideBySideQuery(query)).toBe(written);
    expect(readSideBySideQuery(Object.fromEntries(new URLSearchParams(written)))).toEqual(query);
  });

  test('only filters on statements leave statements out', () => {
    expect(leavesOut(readSideBySideQuery({ party: 'RU', only: 'gaps', 'as-of': '2020-09-25' }))).toBe(false);
    for (const name of ['kind', 'said', 'so']) expect(leavesOut(readSideBySideQuery({ [name]: 'denial' }))).toBe(true);
  });

  test('another order, fold or day asks for nothing new; another filter, column or view does', () => {
    const from = readSideBySideQuery({ party: 'RU,US' });
    const every = ['RU', 'US', 'XX'];
    for (const to of [
      { party: 'US,RU' },
      { party: 'RU,US', narrow: 'RU' },
      { party: 'RU,US', folded: 'none' },
      { party: 'RU,US', 'as-of': '2020-09-25' },
    ])
      expect(sameStatements(from, readSideBySideQuery(to), every)).toBe(true);
    for (const to of [{ party: 'RU' }, { party: 'RU,US', kind: 'denial' }, { party: 'RU,US', view: 'list' }, {}])
      expect(sameStatements(from, readSideBySideQuery(to), every)).toBe(false);
  });

  test('all parties named in another order are the parties that nobody named', () => {
    const named = readSideBySideQuery({ party: 'US,RU' });
    expect(sameStatements(readSideBySideQuery({}), named, ['RU', 'US'])).toBe(true);
    expect(sameStatements(readSideBySideQuery({}), named, ['RU', 'US', 'XX'])).toBe(false);
  });

  test('where none is named, columns stand as the desk has them, however the page at hand was asked for', () => {
    const [ru, us, xx] = ['RU', 'US', 'XX'].map((code) => ({ code }));
    const every = [ru, us, xx].filter((one) => one !== undefined);
    const atHand = [us, ru].filter((one) => one !== undefined);
    expect(columnsAtHand(every, atHand, [''])).toEqual([ru, us]);
    expect(columnsAtHand(every, atHand, ['US', 'RU'])).toEqual([us, ru]);
    expect(columnsAtHand(every, atHand, ['XX'])).toEqual([ru, us]);
  });
});
