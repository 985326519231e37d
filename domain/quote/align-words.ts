import { alignSequence } from './align-sequence';
import { numberAt } from './number-at';
import type { Stretch } from './stretch';

/** Beyond this many pairs of words the anchors of `alignSequence` stand in for the full table. */
const mostCells = 160_000;
/** What it is worth that two kept words also stand beside each other in both. */
const beside = 3;

/**
 * Which words of a stretch stay, the greatest weight in all, runs before scattered words. Numbers are equal where words are; `weight` is of an old word.
 */
export const alignWords = (
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  within: Stretch,
  weight: (old: number) => number,
  found: (old: number, next: number) => void,
): void => {
  const [n, m] = [within.oldTo - within.oldFrom, within.nextTo - within.nextFrom];
  if (n === 0 || m === 0) return;
  if (n * m > mostCells) {
    alignSequence(a, b, within, weight, found);
    return;
  }
  const wide = m + 1;
  // `best` ends anywhere; `kept` ends with this very pair of words.
  const best = new Int32Array((n + 1) * wide);
  const kept = new Int32Array((n + 1) * wide);
  for (let i = 1; i <= n; i++) {
    const word = numberAt(a, within.oldFrom + i - 1);
    const worth = weight(within.oldFrom + i - 1);
    for (let j = 1; j <= m; j++) {
      const at = i * wide + j;
      let top = Math.max(numberAt(best, at - wide), numberAt(best, at - 1));
      if (word === b[within.nextFrom + j - 1]) {
        const run = numberAt(kept, at - wide - 1);
        const here = worth + Math.max(numberAt(best, at - wide - 1), run > 0 ? run + beside : 0);
        kept[at] = here;
        if (here > top) top = here;
      }
      best[at] = top;
    }
  }
  walkBack(best, kept, n, m, (i, j) => found(within.oldFrom + i, within.nextFrom + j));
};

const walkBack = (best: Int32Array, kept: Int32Array, n: number, m: number, found: (i: number, j: number) => void) => {
  const wide = m + 1;
  let [i, j, mustKeep] = [n, m, false];
  while (i > 0 && j > 0) {
    const at = i * wide + j;
    if (mustKeep || (numberAt(kept, at) > 0 && best[at] === kept[at])) {
      found(i - 1, j - 1);
      const run = numberAt(kept, at - wide - 1);
      mustKeep = run > 0 && run + beside >= numberAt(best, at - wide - 1);
      i--;
      j--;
    } else if (best[at] === best[at - 1]) j--;
    else i--;
  }
};
