import fc from 'fast-check';
import { cohenKappa, fleissKappa, krippendorffAlpha, type Level, perCentAgreement, type Table } from '@/domain/verdict/agreement';

/** Columns of judges become rows of things judged. */
const turned = <V>(judges: readonly (readonly V[])[]): V[][] => (judges[0] ?? []).map((_, i) => judges.map((judge) => judge[i] as V));
const _ = null;

/** Krippendorff 2011, sections C and D: four observers, twelve units, missing data. */
const krippendorff = turned<number | null>([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]);

/** Krippendorff 2011, section A: two observers, ten units, two values. */
const binary = turned([
  [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
  [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
]);

/** Krippendorff 2011, section B: two observers, twelve units, five names. */
const names = turned([[...'aabbdcccedda'], [...'babbbccceddd']]);

/** Fleiss 1971, table 1: how many of six psychiatrists chose each of five diagnoses, thirty patients. */
const fleiss = (
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 ' +
  '00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006'
)
  .split(' ')
  .map((row) => [...row].flatMap((times, diagnosis) => Array<number>(Number(times)).fill(diagnosis)));

/** A table of joint frequencies as two lists of labels: rows are the first judge's. */
const listed = (joint: readonly (readonly number[])[]): [number[], number[]] => {
  const pairs = joint.flatMap((row, a) => row.flatMap((times, b) => Array<readonly [number, number]>(times).fill([a, b])));
  return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
};

describe("Krippendorff's own figures come out", () => {
  test.each<readonly [string, Table<number>, Level, number]>([
    ['binary, no gaps', binary, 'nominal', 0.095],
    ['nominal, gaps', krippendorff, 'nominal', 0.743],
    ['ordinal, gaps', krippendorff, 'ordinal', 0.815],
    ['interval, gaps', krippendorff, 'interval', 0.849],
    ['ratio, gaps', krippendorff, 'ratio', 0.797],
  ])('%s', (_name, table, level, figure) => {
    expect(krippendorffAlpha(table, level).value).toBeCloseTo(figure, 3);
  });

  test('names, no gaps: 0.692', () => {
    expect(krippendorffAlpha(names, 'nominal').value).toBeCloseTo(0.692, 3);
  });

  test('a unit that one observer alone judged is left out, and the numbers say so', () => {
    expect(krippendorffAlpha(krippendorff, 'nominal')).toMatchObject({ units: 11, ratings: 40 });
  });
});

describe('the figures of Fleiss and Cohen come out', () => {
  test('Fleiss 1971: agreement 0.556 of which 0.220 by chance, κ 0.430', () => {
    expect(perCentAgreement(fleiss).value).toBeCloseTo(0.556, 3);
    expect(fleissKappa(fleiss)).toEqual({ value: expect.closeTo(0.43, 3), units: 30, ratings: 180 });
  });

  test.each<readonly [string, readonly (readonly number[])[], number]>([
    [
      'Cohen 1960, table 1: worse than chance',
      [
        [25, 13, 12],
        [12, 2, 16],
        [3, 15, 2],
      ],
      -0.0923,
    ],
    [
      'Cohen 1960, table 2: two hundred patients',
      [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      0.492,
    ],
  ])('%s', (_name, joint, figure) => {
    expect(cohenKappa(...listed(joint)).value).toBeCloseTo(figure, 3);
  });
});

describe('where a measure is not defined it says so', () => {
  const measures: readonly (readonly [string, (table: Table<number>) => number | null])[] = [
    ['per cent', (t) => perCentAgreement(t).value],
    [
      "Cohen's κ",
      (t) =>
        cohenKappa(
          t.map((r) => r[0] ?? null),
          t.map((r) => r[1] ?? null),
        ).value,
    ],
    ["Fleiss' κ", (t) => fleissKappa(t).value],
    ['nominal α', (t) => krippendorffAlpha(t, 'nominal').value],
    ['ordinal α', (t) => krippendorffAlpha(t, 'ordinal').value],
    ['interval α', (t) => krippendorffAlpha(t, 'interval').value],
    ['ratio α', (t) => krippendorffAlpha(t, 'ratio').value],
  ];
  test.each(measures)('%s of nothing', (_name, measure) => {
    expect(measure([])).toBeNull();
    expect(
      measure([
        [1, null],
        [null, 2],
      ]),
    ).toBeNull();
  });
  test.each(measures.slice(1))('%s when everybody always said the same', (_name, measure) => {
    expect(
      measure([
        [3, 3],
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
  });
  test("Fleiss' κ when some things had fewer judges", () => {
    expect(
      fleissKappa([
        [1, 1, 2],
        [1, 2, null],
      ]).value,
    ).toBeNull();
  });
});

const anyTable = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }), { minLength: 3, maxLength: 3 }), {
  maxLength: 30,
});
const levels: readonly Level[] = ['nominal', 'ordinal', 'interval', 'ratio'];

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

describe('for any table', () => {
  test.each(levels)('%s α is what the definition says', (level) => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [mine, defined] = [krippendorffAlpha(table, level).value, byDefinition(table, level)];
        expect(mine === null).toBe(defined === null);
        if (mine !== null && defined !== null) expect(mine).toBeCloseTo(defined, 9);
      }),
      { numRuns: 200 },
    );
  });

  test.each(levels)('%s α does not depend on the order of judges or things, and never passes 1', (level) => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { value } = krippendorffAlpha(table, level);
        const other = krippendorffAlpha(
          [...table].reverse().map((row) => [...row].reverse()),
          level,
        ).value;
        if (value === null) return expect(other).toBeNull();
        expect(other).toBeCloseTo(value, 9);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('all judges at one with each other, over things that differ, give 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2 }), (said) => {
        fc.pre(new Set(said).size > 1);
        const table = said.map((v) => [v, v, v]);
        for (const level of levels) expect(krippendorffAlpha(table, level).value).toBeCloseTo(1, 9);
        expect(fleissKappa(table).value).toBeCloseTo(1, 9);
        expect(cohenKappa(said, said).value).toBeCloseTo(1, 9);
        expect(perCentAgreement(table).value).toBe(1);
      }),
    );
  });

  test('intervals far from zero lose no precision', () => {
    const far = krippendorff.map((row) => row.map((v) => (v === null ? null : v + 1e9)));
    expect(krippendorffAlpha(far, 'interval').value).toBeCloseTo(0.849, 3);
  });

  test('a hundred thousand judgements take less than a second', () => {
    const table = Array.from({ length: 20_000 }, (_row, i) => [0, 1, 2, 3, 4].map((j) => ((i * 7 + j * j * i) % 5) + 1));
    const start = performance.now();
    for (const level of levels) krippendorffAlpha(table, level);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
