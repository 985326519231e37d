import { type Hunk, hunksOf } from './hunks';
import { countless, quantifiers } from './tables/quantifiers';
import type { Change } from './word-diff';

/** The quantifiers of one side of a rewording. "some 20 boats" is no quantifier but "about"; "a few" says "several". */
const sharesIn = (side: readonly string[], ahead: Hunk['ahead']): Set<string> => {
  const found = new Set<string>();
  for (const [k, word] of side.entries()) {
    const [before, after] = [side[k - 1] ?? '', side[k + 1] ?? ahead[0] ?? ''];
    const share = quantifiers.get(word);
    if (!share || countless.has(`${before} ${word}`) || countless.has(`${word} ${after}`) || (word === 'some' && /^\p{Nd}/u.test(after)))
      continue;
    found.add(word === 'few' && before === 'a' ? 'several' : share);
  }
  return found;
};

/** True when a word for how many was exchanged for one that says another share: every, most, some. One that only came or went is no exchange. */
export const hasQuantifierAlarm = (changes: readonly Change[]): boolean =>
  hunksOf(changes).some(({ del, ins, ahead }) => {
    const [old, next] = [sharesIn(del, ahead), sharesIn(ins, ahead)];
    const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((share) => !b.has(share));
    return lacks(old, next) && lacks(next, old);
  });
