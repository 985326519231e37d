import { cohenKappas } from '@/domain/verdict/agreement/cohen';
import { confusions, kappaUnderWeights } from '@/domain/verdict/agreement/confusion';
import { fleissKappa } from '@/domain/verdict/agreement/fleiss';
import { judgedTable, type Table } from '@/domain/verdict/agreement/judged';
import type { Weighting } from '@/domain/verdict/agreement/kappa-of-pair';
import { perCentAgreement } from '@/domain/verdict/agreement/per-cent';
import { cohenTables, fourObservers, listed, mammograms, psychiatrists } from './worked-examples';

const kappa = (table: Table<number>, weighting: Weighting = 'none') => cohenKappas(judgedTable(table), weighting)[0]?.kappa.value;

describe("Fleiss' figures come out", () => {
  test('1971: agreement 0.556 of which 0.220 by chance, κ 0.430', () => {
    const judged = judgedTable(psychiatrists);
    expect(perCentAgreement(judged).value).toBeCloseTo(0.556, 3);
    expect(fleissKappa(judged)).toEqual({ value: expect.closeTo(0.43, 3), units: 30, ratings: 180, tooFew: true });
  });

  test.each<readonly [string, Table<number>]>([
    [
      'some units had fewer coders',
      [
        [1, 1, 2],
        [1, 2, null],
      ],
    ],
    [
      'one unit had one coder',
      [
        [1, 1],
        [2, null],
      ],
    ],
    [
      'one unit had none',
      [
        [1, 1],
        [1, 2],
        [null, null],
      ],
    ],
    ['every unit had one coder', [[1], [2]]],
  ])('not defined where %s', (_name, table) => {
    expect(fleissKappa(judgedTable(table)).value).toBeNull();
  });
});

describe("Cohen's figures come out", () => {
  test.each([
    ['1960, table 1: worse than chance', cohenTables.worse, -0.0923],
    ['1960, table 2: two hundred patients', cohenTables.patients, 0.492],
  ] as const)('%s', (_name, joint, figure) => {
    expect(kappa(listed(joint))).toBeCloseTo(figure, 3);
  });

  test('1968, table 1: weights of one’s own, 0.348', () => {
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    expect(kappaUnderWeights(cohenTables.patients, (row, column) => weights[row]?.[column] ?? 0)).toBeCloseTo(0.348, 3);
  });

  test.each<readonly [Weighting, number]>([
    ['none', 0.4728],
    ['linear', 0.5684],
    ['quadratic', 0.6714],
  ])('Boyd 1982 as printed in the Stata manual, weights %s: %d', (weighting, figure) => {
    expect(kappa(listed(mammograms), weighting)).toBeCloseTo(figure, 4);
  });

  test('squared weights by distance are the weights of a table by distance', () => {
    expect(kappa(listed(mammograms), 'quadratic')).toBeCloseTo(kappaUnderWeights(mammograms, (a, b) => (a - b) ** 2) ?? 0, 12);
    expect(kappa(listed(mammograms), 'linear')).toBeCloseTo(kappaUnderWeights(mammograms, (a, b) => Math.abs(a - b)) ?? 0, 12);
  });
});

describe('pairs of coders', () => {
  test('each pair over what both judged, in the order of the coders', () => {
    const pairs = cohenKappas(judgedTable(fourObservers));
    expect(pairs.map(({ first, second, kappa }) => [first, second, kappa.units])).toEqual([
      [0, 1, 9],
      [0, 2, 8],
      [0, 3, 9],
      [1, 2, 9],
      [1, 3, 10],
      [2, 3, 10],
    ]);
  });

  test('two who judged nothing in common are not listed', () => {
    expect(
      cohenKappas(
        judgedTable([
          [1, null],
          [null, 1],
        ]),
      ),
    ).toEqual([]);
  });

  test('the confusion table is in the order given, unused labels too', () => {
    const [table] = confusions(
      judgedTable([
        ['no', 'yes'],
        ['yes', 'yes'],
        ['no', 'yes'],
        ['no', null],
      ]),
      ['yes', 'maybe', 'no'],
    );
    expect(table?.counts).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [2, 0, 0],
    ]);
  });

  test('its sums give back the joint frequencies', () => {
    expect(confusions(judgedTable(listed(mammograms)), [0, 1, 2, 3])[0]?.counts).toEqual(mammograms);
  });
});

test('per cent with gaps: every unit with two verdicts or more counts once', () => {
  const judged = judgedTable([
    [1, 1, 1, 2],
    [1, 2, null, null],
    [1, null, null, null],
  ]);
  expect(perCentAgreement(judged)).toMatchObject({ value: (3 / 6 + 0) / 2, units: 2, ratings: 6 });
});
