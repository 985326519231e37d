import { type Alarm, alarmsOf } from './alarms';
import { alignWords } from './align-words';
import type { Kept } from './fit-words';
import { indexText, startsSmall } from './index-text';
import { numberAt } from './number-at';
import { shareNumbers } from './shared-numbers';
import { type Change, wordDiff } from './word-diff';

/** How two wordings of one statement differ. */
export type Comparison = { readonly same: boolean; readonly diff: readonly Change[]; readonly alarms: readonly Alarm[] };

/**
 * Two direct quotes said to be the same statement, held against each other as an old and a new wording are: typography is no difference, and what may turn
 * the meaning raises the alarms of a drift. Their language and speaker are the caller's to compare.
 */
export const compareWords = (one: string, other: string): Comparison => {
  const [old, next] = [indexText(one), indexText(other)];
  const numbers = shareNumbers(old, next);
  const kept: Kept[] = [];
  const whole = { oldFrom: 0, oldTo: old.count, nextFrom: 0, nextTo: next.count };
  alignWords(
    numbers.oldLow,
    numbers.nextLow,
    whole,
    (at) => numberAt(numbers.weights, numberAt(numbers.oldLow, at)),
    (a, b) => kept.push({ old: a, next: b }),
  );
  kept.sort((a, b) => a.old - b.old);
  const diff = wordDiff({ index: old, from: 0, to: old.count }, { index: next, from: 0, to: next.count }, kept);
  const opens = (text: string) => !startsSmall(text.trimStart());
  const isCommon = (word: string) => old.idOf.has(word) || next.idOf.has(word);
  return {
    same: diff.every(({ op }) => op === 'same'),
    diff,
    alarms: alarmsOf(diff, { opens: { old: opens(one), next: opens(other) }, isCommon }),
  };
};
