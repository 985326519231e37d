import { draftFrom, moved, renumbered, scaleOf } from '@/app/w/[workspace]/scales/_parts/scale-draft';
import { newScale, scaleShape } from '@/domain/verdict/new-scale';
import { predictions } from '@/domain/verdict/scales/predictions';

describe('a scale being written', () => {
  test('moves a rating, and the rungs follow their places; off the ladder stays off', () => {
    const { ratings } = draftFrom(predictions, 'copy');
    const next = renumbered(moved(ratings, 2, 0));
    expect(next.map(({ key }) => key).slice(0, 3)).toEqual([ratings[2]?.key, ratings[0]?.key, ratings[1]?.key]);
    expect(next.map(({ rung }) => rung)).toEqual(ratings.map(({ rung }) => rung));
    expect(moved(ratings, 0, -1)).toBe(ratings);
  });

  test('keeps the keys it has and makes keys for new words, none twice', () => {
    const draft = { ...draftFrom(null, 'new'), name: 'Ours', kinds: ['opinion', 'assertion'] as const };
    const words = ['True', 'Правда', 'True'];
    const scale = scaleOf({ ...draft, ratings: draft.ratings.map((rating, i) => ({ ...rating, word: words[i] ?? '' })) }, 'ours');
    expect(scale.ratings.map(({ key }) => key)).toEqual(['true', 'rating', 'true-2']);
    expect(scale.kinds).toEqual(['assertion', 'opinion']);
    expect(scaleShape.safeParse(scale).success).toBe(true);
  });

  test('a copy of a built-in scale is a scale of its own', () => {
    const copy = scaleShape.parse(scaleOf(draftFrom(predictions, 'copy'), 'ours'));
    expect(newScale(copy, [])).toMatchObject({ ok: true, value: { version: 1, as: 'first' } });
  });
});
