import fc from 'fast-check';
import { assign, type Judge, type Need } from '@/domain/verdict/assign';

const need = (id: string, asked: number, more: Partial<Need> = {}): Need => ({ id, asked, sitting: [], barred: [], ...more });
const judges = (...loads: readonly number[]): Judge[] => loads.map((load, i) => ({ id: 'abcdefgh'[i] ?? '', load }));
const read = ({ seats }: ReturnType<typeof assign>) => seats.map(({ needId, editorId }) => needId + editorId).join(' ');

describe('who is to judge what', () => {
  test.each<readonly [string, readonly Need[], readonly Judge[], string]>([
    ['the least loaded are taken', [need('1', 2)], judges(5, 0, 3), '1b 1c'],
    ['equal loads go by the ids', [need('1', 1), need('2', 1), need('3', 1)], judges(0, 0), '1a 2b 3a'],
    ['whoever sits already counts, and is not asked twice', [need('1', 2, { sitting: ['a'] })], judges(0, 0, 0), '1b'],
    ['whoever looked inside is not asked', [need('1', 1, { barred: ['a', 'b'] })], judges(0, 0, 9), '1c'],
    ['a round that has all its verdicts asks nobody', [need('1', 2, { sitting: ['a', 'x'] })], judges(0, 0), ''],
    ['a need with little choice comes first', [need('1', 1), need('2', 1, { barred: ['b'] })], judges(0, 0), '1b 2a'],
    [
      'seats move along a chain until loads are even',
      [need('1', 1, { barred: ['c'] }), need('2', 1, { barred: ['a'] }), need('3', 1, { barred: ['c'] })],
      judges(0, 0, 0),
      '1b 2c 3a',
    ],
    ['no needs, no seats', [], judges(1), ''],
  ])('%s', (_name, needs, able, seats) => {
    expect(read(assign(needs, able))).toBe(seats);
  });

  test('where nobody is left it says how many are missing', () => {
    expect(assign([need('1', 3, { barred: ['a'] })], judges(0, 0))).toEqual({
      seats: [{ needId: '1', editorId: 'b' }],
      short: [{ needId: '1', missing: 2 }],
    });
  });
});

const ids = fc.subarray(['a', 'b', 'c', 'd']);
const anyNeeds = fc
  .array(fc.record({ asked: fc.integer({ min: 0, max: 3 }), sitting: ids, barred: ids }), { maxLength: 6 })
  .map((needs) => needs.map((one, i) => ({ id: String(i), ...one })));
const anyJudges = fc.tuple(...['a', 'b', 'c', 'd'].map((id) => fc.record({ id: fc.constant(id), load: fc.integer({ min: 0, max: 5 }) })));
const loadsAfter = (given: readonly Judge[], seats: readonly { readonly editorId: string }[]) =>
  given.map(({ id, load }) => load + seats.filter(({ editorId }) => editorId === id).length);
const unevenness = (loads: readonly number[]) => loads.reduce((sum, load) => sum + load ** 2, 0);

/** The evenest of all ways to fill the needs, by trying each. */
const evenest = (needs: readonly Need[], given: readonly Judge[]): number => {
  const [first, ...rest] = needs;
  if (!first) return unevenness(given.map(({ load }) => load));
  const able = given.filter(({ id }) => !first.sitting.includes(id) && !first.barred.includes(id));
  const wanted = Math.min(able.length, Math.max(0, first.asked - first.sitting.length));
  const choices = subsets(
    able.map(({ id }) => id),
    wanted,
  );
  return Math.min(
    ...choices.map((taken) =>
      evenest(
        rest,
        given.map((one) => (taken.includes(one.id) ? { ...one, load: one.load + 1 } : one)),
      ),
    ),
  );
};
const subsets = (of: readonly string[], size: number): readonly (readonly string[])[] =>
  size === 0 ? [[]] : of.flatMap((one, i) => subsets(of.slice(i + 1), size - 1).map((others) => [one, ...others]));

describe('for any needs and judges', () => {
  test('nobody twice, nobody who sits or looked inside, and as many as are to be had', () => {
    fc.assert(
      fc.property(anyNeeds, anyJudges, (needs, able) => {
        const { seats, short } = assign(needs, able);
        for (const one of needs) {
          const taken = seats.filter(({ needId }) => needId === one.id).map(({ editorId }) => editorId);
          expect(new Set(taken).size).toBe(taken.length);
          expect(taken.filter((id) => one.sitting.includes(id) || one.barred.includes(id))).toEqual([]);
          const missing = short.find(({ needId }) => needId === one.id)?.missing ?? 0;
          expect(taken.length + missing).toBe(Math.max(0, one.asked - one.sitting.length));
        }
      }),
    );
  });

  test('loads end as even as they can', () => {
    fc.assert(
      fc.property(anyNeeds, anyJudges, (needs, able) => {
        expect(unevenness(loadsAfter(able, assign(needs, able).seats))).toBe(evenest(needs, able));
      }),
    );
  });

  test('the order of the judges does not matter', () => {
    fc.assert(fc.property(anyNeeds, anyJudges, (needs, able) => expect(assign(needs, [...able].reverse())).toEqual(assign(needs, able))));
  });
});

test('a thousand claims among thirty-two editors are shared out in a moment, evenly', () => {
  const able = Array.from({ length: 32 }, (_, i) => ({ id: `editor ${String(i).padStart(2, '0')}`, load: i % 7 }));
  const needs = Array.from({ length: 1000 }, (_, i) => need(`claim ${i}`, 3, { barred: [`editor ${String(i % 32).padStart(2, '0')}`] }));
  const start = performance.now();
  const loads = loadsAfter(able, assign(needs, able).seats);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
});
