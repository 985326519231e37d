import fc from 'fast-check';
import { leastUnits } from '@/domain/verdict/agreement/agreement';
import { cohenKappas } from '@/domain/verdict/agreement/cohen';
import { kappaUnderWeights } from '@/domain/verdict/agreement/confusion';
import { fleissKappa } from '@/domain/verdict/agreement/fleiss';
import { type Judged, judgedTable, type Table } from '@/domain/verdict/agreement/judged';
import { weightings } from '@/domain/verdict/agreement/kappa-of-pair';
import { krippendorffAlpha } from '@/domain/verdict/agreement/krippendorff';
import { perCentAgreement } from '@/domain/verdict/agreement/per-cent';
import { type Level, levels } from '@/domain/verdict/agreement/places';
import { fourObservers } from './worked-examples';

type Measure = (judged: Judged) => number | null;
const beyondChance: readonly (readonly [string, Measure])[] = [
  ...weightings.map(
    (weights) => [`Cohen's κ, weights ${weights}`, (t: Judged) => cohenKappas(t, weights)[0]?.kappa.value ?? null] as const,
  ),
  ["Fleiss' κ", (t) => fleissKappa(t).value],
  ...levels.map((level) => [`${level} α`, (t: Judged) => krippendorffAlpha(t, level).value] as const),
];
const measures = [['per cent', (t) => perCentAgreement(t).value] as readonly [string, Measure], ...beyondChance];

const anyTable = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 }), { minLength: 3, maxLength: 3 }), {
  maxLength: 30,
});
const twoCoders = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 30 });

/** α straight from Krippendorff's formulas: coincidences, then every pair of values, with his own difference functions. */
const byDefinition = (table: Table<number>, level: Level): number | null => {
  const units = table.map((row) => row.filter((v) => v !== null)).filter((row) => row.length > 1);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const at = (c: number, k: number) =>
    units.reduce((o, row) => {
      const [m, n] = [row.filter((v) => v === c).length, row.filter((v) => v === k).length];
      return o + (m * (c === k ? n - 1 : n)) / (row.length - 1);
    }, 0);
  const n = (c: number) => values.reduce((o, k) => o + at(c, k), 0);
  const difference = (c: number, k: number): number => {
    if (c === k) return 0;
    if (level === 'nominal') return 1;
    if (level === 'interval') return (c - k) ** 2;
    if (level === 'ratio') return ((c - k) / (c + k)) ** 2;
    const between = values.filter((g) => g >= Math.min(c, k) && g <= Math.max(c, k)).reduce((o, g) => o + n(g), 0);
    return (between - (n(c) + n(k)) / 2) ** 2;
  };
  const all = values.reduce((o, c) => o + n(c), 0);
  let [seen, chance] = [0, 0];
  for (const c of values)
    for (const k of values) [seen, chance] = [seen + at(c, k) * difference(c, k), chance + n(c) * n(k) * difference(c, k)];
  return chance === 0 ? null : 1 - ((all - 1) * seen) / chance;
};

const same = (mine: number | null, other: number | null) => {
  expect(mine === null).toBe(other === null);
  if (mine !== null && other !== null) expect(mine).toBeCloseTo(other, 9);
};

describe('for any table', () => {
  test.each(levels)('%s α is what the definition says', (level) => {
    fc.assert(
      fc.property(anyTable, (table) => same(krippendorffAlpha(judgedTable(table), level).value, byDefinition(table, level))),
      { numRuns: 200 },
    );
  });

  test.each([
    ['none', (a: number, b: number) => (a === b ? 0 : 1)],
    ['linear', (a: number, b: number) => Math.abs(a - b)],
    ['quadratic', (a: number, b: number) => (a - b) ** 2],
  ] as const)("Cohen's κ with weights %s is what the definition says", (weights, weight) => {
    fc.assert(
      fc.property(twoCoders, (table) => {
        const joint = Array.from({ length: 5 }, (_, a) =>
          Array.from({ length: 5 }, (__, b) => table.filter(([x, y]) => x === a && y === b).length),
        );
        same(cohenKappas(judgedTable(table), weights)[0]?.kappa.value ?? null, kappaUnderWeights(joint, weight));
      }),
    );
  });

  test.each(measures)('%s does not depend on the order of units, and never passes 1', (_name, measure) => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const value = measure(judgedTable(table));
        same(measure(judgedTable([...table].reverse())), value);
        if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test.each(measures)('%s does not depend on the order of coders', (_name, measure) => {
    fc.assert(fc.property(twoCoders, (table) => same(measure(judgedTable(table)), measure(judgedTable(table.map(([a, b]) => [b, a]))))));
  });

  test.each(weightings)('κ with weights %s stays between -1 and 1', (weights) => {
    fc.assert(
      fc.property(twoCoders, (table) => {
        const value = cohenKappas(judgedTable(table), weights)[0]?.kappa.value ?? 0;
        expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test.each(measures)('%s is 1 when all say alike of things that differ', (_name, measure) => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2 }), (said) => {
        fc.pre(new Set(said).size > 1 && Math.max(...said) - Math.min(...said) > 1e-3);
        expect(measure(judgedTable(said.map((v) => [v, v, v])))).toBe(1);
      }),
    );
  });
});

describe('where a measure is not defined it is null', () => {
  test.each(measures)('%s of nothing', (_name, measure) => {
    expect(measure(judgedTable([]))).toBeNull();
    expect(
      measure(
        judgedTable([
          [1, null],
          [null, 2],
        ]),
      ),
    ).toBeNull();
  });

  test.each(beyondChance)('%s when everybody always said the same: null, not 1', (_name, measure) => {
    expect(
      measure(
        judgedTable([
          [0.1, 0.1],
          [0.1, 0.1],
          [0.1, 0.1],
        ]),
      ),
    ).toBeNull();
  });
});

test.each([
  [2, 18],
  [3, 18],
  [5, 50],
  [200, 200],
])('%i categories ask for %i units', (categories, units) => {
  expect(leastUnits(categories)).toBe(units);
});

test.each([1e9, 1e-9, 1e300])('intervals times %d or that far from zero lose no precision', (by) => {
  const alpha = (change: (v: number) => number) =>
    krippendorffAlpha(judgedTable(fourObservers.map((row) => row.map((v) => (v === null ? null : change(v))))), 'interval').value;
  expect(alpha((v) => v * by)).toBeCloseTo(0.849, 3);
  if (by < 1e12) expect(alpha((v) => v + by)).toBeCloseTo(0.849, 3);
});
