import { type ClaimQuery, readClaimQuery, withFilter, writeClaimQuery } from '@/domain/search/claim-query';

const id = '01a20118-37d9-7c50-95f6-ccbfbf4b5b12';
const read = (search: string): ClaimQuery => {
  const params: Record<string, string[]> = {};
  for (const [k, v] of new URLSearchParams(search)) params[k] = [...(params[k] ?? []), v];
  return readClaimQuery(params);
};

describe('the claims query in the address', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['words', 'q=off-limits'],
    ['several kinds', 'kind=denial&kind=accusation'],
    ['ids, judgement and dates', `issue=${id}&party=${id}&so=none&from=2020-01-01&to=2021-06-30`],
    ['a settled word, even of two parts', 'word=Refuted&word=In+part'],
    ['a later page', `q=x&after=2020-09-25~${id}`],
  ];
  test.each(addresses)('%s reads and writes to the same address', (_, search) => {
    expect(writeClaimQuery(read(search))).toBe(search.replaceAll('~', '%7E'));
  });

  const spoilt: readonly (readonly [string, string])[] = [
    ['a kind that is none', 'kind=rumour'],
    ['an id that is none', 'party=1;drop table'],
    ['a day that is none', 'from=2020-02-31'],
    ['an after that is none', 'after=yesterday~me'],
    ['a settled word beyond any length', `word=${'x'.repeat(61)}`],
    ['an unknown filter', 'colour=red'],
  ];
  test.each(spoilt)('%s is left out and the rest stands', (_, search) => {
    expect(writeClaimQuery(read(`${search}&q=pier`))).toBe('q=pier');
  });

  test('setting a filter goes back to the first page, and an empty one drops it', () => {
    const query = read(`q=x&after=2020-09-25~${id}`);
    expect(writeClaimQuery(withFilter(query, 'kind', ['denial']))).toBe('q=x&kind=denial');
    expect(writeClaimQuery(withFilter(query, 'q', ''))).toBe('');
  });
});
