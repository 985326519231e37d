import { nearestFirst, nearness } from '@/domain/search/nearness';

describe('how near a line is to the words sought', () => {
  const cases: readonly (readonly [string, string, string, 0 | 1 | 2])[] = [
    ['begins with them', 'Helsinki: the harbour plan', 'helsinki', 0],
    ['begins with them, accents aside', 'Résumé of the day', 'RESUME', 0],
    ['holds them', 'The harbour of Helsinki', 'helsinki', 1],
    ['holds each of them', 'The pier opens in spring', 'spring  pier', 1],
    ['holds only one of them', 'The pier opens in spring', 'winter pier', 2],
    ['is found by something else', 'The pier opens in spring', 'helsinki', 2],
    ['is asked nothing', 'The pier opens in spring', ' ', 2],
  ];
  test.each(cases)('%s', (_, line, words, far) => {
    expect(nearness(line, words)).toBe(far);
  });

  test('the nearest come first, equals keep their order', () => {
    const lines = ['Pier one', 'Helsinki', 'Pier two', 'In Helsinki', 'Helsinki again'];
    expect(nearestFirst(lines, (line) => line, 'helsinki')).toEqual(['Helsinki', 'Helsinki again', 'In Helsinki', 'Pier one', 'Pier two']);
  });
});
