import { words } from '@/domain/text/words';
import { foldText } from './fold-text';
import { denyingPrefixes, denyingVerbs, idioms, negations, notOpposites, oppositeEndings } from './tables/negations';
import type { Change } from './word-diff';

/** A negation may move over this many kept words ("never said anything", "said nothing") and still be the same one. */
const mostBetween = 2;

type Hunk = { readonly del: string[]; readonly ins: string[] };

const lows = (text: string) =>
  words(foldText(text))
    .filter((word) => word.kind !== 'mark')
    .map((word) => word.lower);

/** Changes that stand so close that they are one rewording; what was kept between them belongs to both sides. */
const hunksOf = (changes: readonly Change[]): Hunk[] => {
  const hunks: Hunk[] = [];
  let [open, between]: [Hunk | null, string[]] = [null, []];
  for (const { op, text } of changes) {
    const found = lows(text);
    if (op === 'same') {
      between = found;
      continue;
    }
    if (!open || between.length > mostBetween) {
      open = { del: [], ins: [] };
      hunks.push(open);
    } else {
      open.del.push(...between);
      open.ins.push(...between);
    }
    between = [];
    open[op].push(...found);
  }
  return hunks;
};

/** True when a word is the opposite of another by a syllable: unlikely of likely, harmless of harmful. */
const denies = (word: string, base: string): boolean => {
  if (base.length > 2 && !notOpposites.has(word))
    for (const prefix of denyingPrefixes) if (word === prefix + base || word === `${prefix}-${base}`) return true;
  return oppositeEndings.some(([plain, less]) => base.endsWith(plain) && word === base.slice(0, -plain.length) + less);
};

const count = (side: readonly string[], other: ReadonlySet<string>, bases: readonly string[]): number => {
  let many = 0;
  for (const [k, word] of side.entries()) {
    const idiom = idioms.find(([first, second]) => word === first && side[k + 1] === second);
    if (idiom) many += idiom[2];
    else if (negations.has(word) || word.endsWith("n't")) many++;
    else if (denyingVerbs.has(word) && side[k + 1] === 'to') many++;
    else if (!other.has(word) && bases.some((base) => denies(word, base))) many++;
  }
  return many;
};

/** True when a negation was added or removed: as a word, contracted, or as a syllable before a word. */
export const hasNegationAlarm = (changes: readonly Change[]): boolean =>
  hunksOf(changes).some(({ del, ins }) => {
    const bases = (side: readonly string[]) => [...new Set(side)].slice(0, 200);
    return count(del, new Set(ins), bases(ins)) !== count(ins, new Set(del), bases(del));
  });
