import { newScale, type ScaleInput, type StandingScale, scaleShape } from '@/domain/verdict/new-scale';
import { allScales } from '@/domain/verdict/scales/all-scales';

const rating = (key: string, rung: number | null, word = `Word ${key}`) => ({ key, word, inside: 'half' as const, rung });
const given = (more: Partial<ScaleInput> = {}): ScaleInput => ({
  key: 'weight',
  name: 'How much it weighs',
  question: 'so',
  ordered: true,
  kinds: ['assertion'],
  ratings: [rating('much', 3), rating('some', 2), rating('little', 1), rating('unknown', null)],
  ...more,
});
const standing = (version: number, inUse: boolean, more: Partial<ScaleInput> = {}): StandingScale => ({ ...given(more), version, inUse });

describe('a scale of the desk is kept', () => {
  const changed = { name: 'How heavy it is' };
  test.each<readonly [string, Partial<ScaleInput>, readonly StandingScale[], object]>([
    ['as the first of its key', {}, [], { version: 1, as: 'first' }],
    ['beside scales of other keys', {}, [{ ...standing(4, true), key: 'other' }], { version: 1, as: 'first' }],
    ['in its place while nobody judges on it', changed, [standing(1, false)], { version: 1, as: 'edit' }],
    ['as the next version once it is in use', changed, [standing(1, true)], { version: 2, as: 'next-version' }],
    [
      'after the newest version, in whatever order they come',
      changed,
      [standing(2, true), standing(1, true)],
      { version: 3, as: 'next-version' },
    ],
    [
      'in the place of a newest version that is not in use yet',
      changed,
      [standing(1, true), standing(2, false)],
      { version: 2, as: 'edit' },
    ],
    ['with the worst rung first', { ratings: [rating('low', 1), rating('high', 2)] }, [], { version: 1, as: 'first' }],
    [
      'without an order and without rungs',
      { ordered: false, ratings: [rating('one', null), rating('two', null)] },
      [],
      { version: 1, as: 'first' },
    ],
    [
      'without an order, rungs as they come',
      { ordered: false, ratings: [rating('b', 1), rating('c', 3), rating('a', 2)] },
      [],
      { as: 'first' },
    ],
    ['with a rating off the ladder in between', { ratings: [rating('a', 2), rating('x', null), rating('b', 1)] }, [], { as: 'first' }],
  ])('%s', (_name, more, before, kept) => {
    expect(newScale(given(more), before)).toMatchObject({ ok: true, value: kept });
  });
});

describe('a scale is refused', () => {
  test.each<readonly [string, Partial<ScaleInput>, string]>([
    ['when two ratings have one key', { ratings: [rating('a', 2), rating('a', 1, 'Other')] }, 'ratings-alike'],
    ['when two ratings have one word', { ratings: [rating('a', 2, 'Same'), rating('b', 1, 'same')] }, 'ratings-alike'],
    ['when it has an order and one rung', { ratings: [rating('a', 1), rating('b', null)] }, 'rungs-missing'],
    ['when rungs turn back', { ratings: [rating('a', 3), rating('b', 1), rating('c', 2)] }, 'rungs-out-of-order'],
    ['when a rung stands twice', { ratings: [rating('a', 1), rating('b', 1)] }, 'rungs-out-of-order'],
    ['when a rung stands twice without an order', { ordered: false, ratings: [rating('a', 1), rating('b', 1)] }, 'rungs-out-of-order'],
  ])('%s', (_name, more, code) => {
    expect(newScale(given(more), [])).toMatchObject({ ok: false, refusal: { code } });
  });

  test('when the newest version says the same', () => {
    expect(newScale(given(), [standing(1, true)])).toMatchObject({ ok: false, refusal: { code: 'already-there' } });
    expect(newScale(given(), [standing(1, true), standing(2, true, { name: 'Other' })])).toMatchObject({ ok: true });
  });
});

describe('what a desk may write', () => {
  const fits = (more: object) => scaleShape.safeParse({ ...given(), ...more }).success;
  const many = (n: number) => Array.from({ length: n }, (_, i) => rating(`r${i}`, n - i));
  test.each<readonly [string, object, boolean]>([
    ['two ratings', { ratings: many(2) }, true],
    ['nine ratings', { ratings: many(9) }, true],
    ['one rating', { ratings: many(1) }, false],
    ['ten ratings', { ratings: many(10) }, false],
    ['a mark that is not known', { ratings: [{ ...rating('a', 1), inside: 'star' }, rating('b', 2)] }, false],
    ['a rating without a word', { ratings: [rating('a', 1, ' '), rating('b', 2)] }, false],
    ['a key with blanks', { key: 'my scale' }, false],
    ['a kind that is not known', { kinds: ['rumour'] }, false],
    ['no kind', { kinds: [] }, false],
    ['half a rung', { ratings: [rating('a', 1.5), rating('b', 1)] }, false],
  ])('%s: %#', (_name, more, good) => {
    expect(fits(more)).toBe(good);
  });

  test('kinds are kept once each, in the order of the word list', () => {
    expect(scaleShape.parse(given({ kinds: ['opinion', 'assertion', 'opinion'] })).kinds).toEqual(['assertion', 'opinion']);
  });
});

test.each(allScales.filter(({ ratings }) => ratings.length > 1).map((scale) => [scale.key, scale] as const))(
  'the built-in scale %s keeps these rules',
  (_key, scale) => {
    expect(newScale(scaleShape.parse(scale), []).ok).toBe(true);
  },
);
