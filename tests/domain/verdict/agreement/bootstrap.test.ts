import { bootstrapAlpha } from '@/domain/verdict/agreement/bootstrap';
import { judgedTable } from '@/domain/verdict/agreement/judged';
import { krippendorffAlpha } from '@/domain/verdict/agreement/krippendorff';
import { levels } from '@/domain/verdict/agreement/places';
import { randomFrom } from '@/domain/verdict/agreement/random';
import { fourObservers, psychiatrists } from './worked-examples';

test('a seed settles every number: mulberry32 of 1', () => {
  const random = randomFrom(1);
  expect([random(), random(), random()].map((number) => number * 2 ** 32)).toEqual([2693262067, 11749833, 2265367787]);
});

describe('the interval of α', () => {
  test.each(levels)('holds α, and lies below 1: %s', (level) => {
    const judged = judgedTable(psychiatrists);
    const { low, high, defined } = bootstrapAlpha(judged, level, { seed: 1, draws: 300 });
    const { value } = krippendorffAlpha(judged, level);
    expect(low).toBeLessThan(value ?? 0);
    expect(high).toBeGreaterThan(value ?? 1);
    expect(high).toBeLessThanOrEqual(1);
    expect(defined).toBe(300);
  });

  test('equal seeds give equal bounds, other seeds others', () => {
    const bounds = (seed: number) => bootstrapAlpha(judgedTable(fourObservers), 'ordinal', { seed, draws: 200 });
    expect(bounds(5)).toEqual(bounds(5));
    expect(bounds(5)).not.toEqual(bounds(6));
  });

  test('covers the true α about as often as it promises (Zapf et al. 2016 found the same)', () => {
    const random = randomFrom(11);
    const knows = 0.8;
    // Each of two coders knows a unit's value eight times in ten and else guesses one of two: α of all that could be judged is knows².
    const said = (truth: number) => (random() < knows ? truth : Math.floor(random() * 2));
    const covered = Array.from({ length: 100 }, (_, i) => {
      const table = Array.from({ length: 60 }, () => Math.floor(random() * 2)).map((truth) => [said(truth), said(truth)]);
      const { low, high } = bootstrapAlpha(judgedTable(table), 'nominal', { seed: i, draws: 200 });
      return (low ?? 1) <= knows ** 2 && knows ** 2 <= (high ?? 0);
    }).filter(Boolean);
    expect(covered.length).toBeGreaterThanOrEqual(88);
  });

  test('a narrower confidence is a narrower interval', () => {
    const width = (confidence: number) => {
      const { low, high } = bootstrapAlpha(judgedTable(psychiatrists), 'nominal', { seed: 3, draws: 400, confidence });
      return (high ?? 0) - (low ?? 0);
    };
    expect(width(0.5)).toBeLessThan(width(0.95));
  });

  test.each([
    ['one unit', [[1, 2]]],
    ['no unit', []],
    [
      'everybody always alike',
      [
        [1, 1],
        [1, 1],
      ],
    ],
    ['one unit in twenty that differs: too many draws miss it', Array.from({ length: 20 }, (_, i) => (i === 0 ? [1, 2] : [1, 1]))],
  ])('cannot be said of %s', (_name, table) => {
    expect(bootstrapAlpha(judgedTable(table), 'nominal', { seed: 1, draws: 200 })).toMatchObject({ low: null, high: null });
  });
});
