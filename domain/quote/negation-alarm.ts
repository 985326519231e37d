import { hunksOf } from './hunks';
import { denyingPrefixes, denyingVerbs, idioms, negations, notOpposites, oppositeEndings } from './tables/negations';
import type { Change } from './word-diff';

/** True when a word is the opposite of another by a syllable: unlikely of likely, harmless of harmful. */
const denies = (word: string, base: string): boolean => {
  if (base.length > 2 && !notOpposites.has(word))
    for (const prefix of denyingPrefixes) if (word === prefix + base || word === `${prefix}-${base}`) return true;
  return oppositeEndings.some(([plain, less]) => base.endsWith(plain) && word === base.slice(0, -plain.length) + less);
};

const isDenying = (word = '') => negations.has(word) || word.endsWith("n't");

/** The negations of one side. Two that stand together (“not unlikely”) are none. */
const count = (side: readonly string[], ahead: readonly string[], other: ReadonlySet<string>, bases: readonly string[]): number => {
  let many = 0;
  for (const [k, word] of side.entries()) {
    const next = k + 1 < side.length ? side[k + 1] : ahead[0];
    const idiom = idioms.find(([first, second]) => word === first && next === second);
    if (idiom) many += idiom[2];
    else if (isDenying(word)) many++;
    else if (denyingVerbs.has(word) && next === 'to') many++;
    else if (!other.has(word) && bases.some((base) => denies(word, base))) many += isDenying(side[k - 1]) ? -1 : 1;
  }
  return many;
};

/** True when a negation was added or removed: as a word, contracted, or as a syllable before a word. */
export const hasNegationAlarm = (changes: readonly Change[]): boolean =>
  hunksOf(changes).some(({ del, ins, ahead }) => {
    const bases = (side: readonly string[]) => [...new Set(side)].slice(0, 200);
    return count(del, ahead, new Set(ins), bases(ins)) !== count(ins, ahead, new Set(del), bases(del));
  });
