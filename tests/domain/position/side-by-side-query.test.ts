import { leavesOut, readSideBySideQuery, writeSideBySideQuery } from '@/domain/position/side-by-side-query';

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
});
