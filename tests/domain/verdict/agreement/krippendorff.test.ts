import { judgedTable, type Label, type Table } from '@/domain/verdict/agreement/judged';
import { causesOf, krippendorffAlpha } from '@/domain/verdict/agreement/krippendorff';
import type { Level } from '@/domain/verdict/agreement/places';
import { binary, fourObservers, names, threeCoders } from './worked-examples';

describe("Krippendorff's own figures come out", () => {
  test.each<readonly [string, Table<Label>, Level, number]>([
    ['2011 A: two observers, two values', binary, 'nominal', 0.095],
    ['2011 B: two observers, five names', names, 'nominal', 0.692],
    ['2011 C: four observers, gaps', fourObservers, 'nominal', 0.743],
    ['2011 D: the same by order', fourObservers, 'ordinal', 0.815],
    ['2011 D: the same by distance', fourObservers, 'interval', 0.849],
    ['2011 D: the same by proportion', fourObservers, 'ratio', 0.797],
    ['three coders, many gaps', threeCoders, 'nominal', 0.691],
    ['three coders, many gaps, by distance', threeCoders, 'interval', 0.811],
  ])('%s', (_name, table, level, figure) => {
    expect(krippendorffAlpha(judgedTable(table), level).value).toBeCloseTo(figure, 3);
  });

  test('a unit that one observer alone judged is left out, and the numbers say so', () => {
    expect(krippendorffAlpha(judgedTable(fourObservers), 'nominal')).toMatchObject({ units: 11, ratings: 40, tooFew: true });
  });
});

describe('the units that cause disagreement', () => {
  test('the worst first, each with its share of all of it', () => {
    const causes = causesOf(judgedTable(fourObservers), 'nominal');
    expect(causes.map(({ unit }) => unit)).toEqual([5, 1, 7]);
    expect(causes.map(({ share }) => share)).toEqual([0.5, 0.25, 0.25].map((share) => expect.closeTo(share, 12)));
  });

  test('by distance one who is three rungs away weighs more', () => {
    const [first, second] = causesOf(
      judgedTable([
        [1, 2],
        [1, 4],
        [2, 2],
      ]),
      'interval',
    );
    expect([first, second]).toEqual([
      { unit: 1, share: expect.closeTo(0.9, 12) },
      { unit: 0, share: expect.closeTo(0.1, 12) },
    ]);
  });

  test('a unit that is left out keeps the others in their places', () => {
    expect(
      causesOf(
        judgedTable([
          [1, null],
          [1, 2],
        ]),
        'nominal',
      ),
    ).toEqual([{ unit: 1, share: 1 }]);
  });

  test('where all agree there are none', () => {
    expect(
      causesOf(
        judgedTable([
          [1, 1],
          [2, 2],
        ]),
        'ordinal',
      ),
    ).toEqual([]);
  });
});
