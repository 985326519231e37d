import { keyOfWord } from '@/domain/verdict/key-of-word';
import { scaleShape } from '@/domain/verdict/new-scale';

describe('a key for a word', () => {
  test.each([
    ['Not enough evidence', [], 'not-enough-evidence'],
    ['  Half-true! ', [], 'half-true'],
    ['Évité', [], 'evite'],
    ['Верно', [], 'rating'],
    ['True', ['true', 'true-2'], 'true-3'],
    [`${'x'.repeat(49)} y`, [], 'x'.repeat(49)],
  ])('%s', (word, taken, key) => {
    expect(keyOfWord(word, taken, 'rating')).toBe(key);
    expect(scaleShape.shape.key.safeParse(key).success).toBe(true);
  });
});
