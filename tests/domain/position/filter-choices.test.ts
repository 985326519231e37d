import { filterChoices } from '@/domain/position/filter-choices';

type Said = { readonly claimId: string; readonly key: string | null; readonly word: string | null };
const said = (claimId: string, key: string | null, word: string | null = key): Said => ({ claimId, key, word });
const by = (statements: readonly Said[], none: string | null = null) =>
  filterChoices(statements, { value: ({ key }) => key, words: ({ word }) => word, none });

describe('what a filter can be set to', () => {
  test('counts claims, not statements, the most first, then by words', () => {
    const statements = [
      said('1', 'b', 'Boats'),
      said('1', 'b', 'Boats'),
      said('2', 'a', 'Anchors'),
      said('3', 'c', 'Crews'),
      said('4', 'c', 'Crews'),
    ];
    expect(by(statements)).toEqual([
      { value: 'c', words: 'Crews', count: 2 },
      { value: 'a', words: 'Anchors', count: 1 },
      { value: 'b', words: 'Boats', count: 1 },
    ]);
  });

  test('a claim said in two ways counts under both', () => {
    expect(by([said('1', 'a'), said('1', 'b')]).map(({ count }) => count)).toEqual([1, 1]);
  });

  test('statements without a value are left out, or come under the words for none', () => {
    const statements = [said('1', 'a'), said('2', null), said('3', null)];
    expect(by(statements)).toEqual([{ value: 'a', words: 'a', count: 1 }]);
    expect(by(statements, 'Not settled')[0]).toEqual({ value: 'none', words: 'Not settled', count: 2 });
  });

  test('a value without words says itself; nothing gives no choices', () => {
    expect(by([said('1', 'a', null)])).toEqual([{ value: 'a', words: 'a', count: 1 }]);
    expect(by([], 'Not settled')).toEqual([]);
  });
});
