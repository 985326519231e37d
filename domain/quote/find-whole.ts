import { numberAt } from './number-at';

/**
 * Where a stretch of one sequence of numbers stands whole in another, at most `most` places (Knuth, Morris and Pratt, 1977): one pass over each,
 * however often a number comes again.
 */
export const findWhole = (inside: Int32Array, wanted: Int32Array, from: number, to: number, most = 1): number[] => {
  const size = to - from;
  const found: number[] = [];
  if (size === 0 || size > inside.length) return found;
  const fall = new Int32Array(size);
  for (let i = 1, k = 0; i < size; i++) {
    while (k > 0 && wanted[from + i] !== wanted[from + k]) k = numberAt(fall, k - 1);
    if (wanted[from + i] === wanted[from + k]) k++;
    fall[i] = k;
  }
  for (let i = 0, k = 0; i < inside.length && found.length < most; i++) {
    while (k > 0 && inside[i] !== wanted[from + k]) k = numberAt(fall, k - 1);
    if (inside[i] === wanted[from + k]) k++;
    if (k < size) continue;
    found.push(i - size + 1);
    k = numberAt(fall, k - 1);
  }
  return found;
};
