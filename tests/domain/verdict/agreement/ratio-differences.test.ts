import { randomFrom } from '@/domain/verdict/agreement/random';
import { ratioDifferences } from '@/domain/verdict/agreement/ratio-differences';

const everyPair = (values: Float64Array, weights: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++)
    for (let j = 0; j < values.length; j++) {
      const [a, b] = [values[i] as number, values[j] as number];
      if (a !== b) sum += (weights[i] as number) * (weights[j] as number) * ((a - b) / (a + b)) ** 2;
    }
  return sum;
};

describe('the sum over cells is the sum over every pair', () => {
  const random = randomFrom(7);
  test.each<readonly [string, () => number]>([
    ['evenly spread', () => random() * 1000],
    ['over two hundred powers of ten', () => 10 ** (random() * 200 - 100)],
    ['all close together', () => 1000 + random()],
    ['counts with zeros', () => Math.floor(random() * 3000)],
    ['two heaps far apart', () => (random() < 0.5 ? 1e-90 : 1e90) * (1 + random())],
    ['one value and zeros', () => (random() < 0.5 ? 0 : 5)],
  ])('%s', (_name, value) => {
    const values = Float64Array.from({ length: 1500 }, value);
    const weights = Float64Array.from({ length: 1500 }, () => Math.floor(random() * 4));
    const [whole, cells] = [everyPair(values, weights), ratioDifferences(values, weights)];
    expect(Math.abs(cells - whole)).toBeLessThanOrEqual(1e-9 * whole);
  });

  test('nothing but zeros does not differ', () => {
    expect(ratioDifferences(new Float64Array(1000), new Float64Array(1000).fill(1))).toBe(0);
  });

  test('equal values beyond the limit do not differ', () => {
    expect(ratioDifferences(new Float64Array(1000).fill(0.1), new Float64Array(1000).fill(1))).toBe(0);
  });
});
