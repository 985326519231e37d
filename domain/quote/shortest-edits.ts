import { numberAt } from './number-at';
import type { Stretch } from './stretch';

type Found = (old: number, next: number) => void;

/**
 * Reports what stays when one stretch of numbers becomes another by the fewest insertions and deletions (E. W. Myers, "An O(ND) difference
 * algorithm and its variations", Algorithmica 1, 1986). Gives up, and reports nothing, beyond `most` edits: the cost is then about `most` squared.
 */
export const shortestEdits = (a: ArrayLike<number>, b: ArrayLike<number>, stretch: Stretch, most: number, found: Found): boolean => {
  const [n, m] = [stretch.oldTo - stretch.oldFrom, stretch.nextTo - stretch.nextFrom];
  const limit = Math.min(most, n + m);
  const reach = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  const middle = limit + 1;
  for (let d = 0; d <= limit; d++) {
    trace.push(reach.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      let x = goesDown(k, d, reach, middle) ? numberAt(reach, middle + k + 1) : numberAt(reach, middle + k - 1) + 1;
      while (x < n && x - k < m && a[stretch.oldFrom + x] === b[stretch.nextFrom + x - k]) x++;
      reach[middle + k] = x;
      if (x < n || x - k < m) continue;
      walkBack(trace, d, k, x, (old, next) => found(stretch.oldFrom + old, stretch.nextFrom + next));
      return true;
    }
  }
  return false;
};

const goesDown = (k: number, d: number, reach: ArrayLike<number>, middle: number) =>
  k === -d || (k !== d && numberAt(reach, middle + k - 1) < numberAt(reach, middle + k + 1));

const walkBack = (trace: readonly Int32Array[], edits: number, diagonal: number, end: number, found: Found) => {
  let [k, x] = [diagonal, end];
  for (let d = edits; d >= 0; d--) {
    const reach = trace[d] ?? new Int32Array(0);
    const down = goesDown(k, d, reach, d + 1);
    const start = d === 0 ? 0 : down ? numberAt(reach, d + 1 + k + 1) : numberAt(reach, d + 1 + k - 1) + 1;
    while (x > start) {
      x--;
      found(x, x - k);
    }
    k = down ? k + 1 : k - 1;
    x = down ? start : start - 1;
  }
};
