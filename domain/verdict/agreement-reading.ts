import type { IndependentVerdict, PairOnScale } from './agreement-of';

/**
 * Why a measure that takes chance away has no value: nothing was judged by two, or all said one thing, so that chance alone would agree
 * on everything. `uneven` leaves only Fleiss' κ undefined: rounds have different numbers of verdicts.
 */
export type Undefined = { readonly none: boolean; readonly oneCategory: boolean; readonly uneven: boolean };

export const whyUndefined = (verdicts: readonly IndependentVerdict[]): Undefined => {
  const sizes = new Map<string, number>();
  for (const { roundId } of verdicts) sizes.set(roundId, (sizes.get(roundId) ?? 0) + 1);
  const paired = verdicts.filter(({ roundId }) => (sizes.get(roundId) ?? 0) > 1);
  return {
    none: paired.length === 0,
    oneCategory: new Set(paired.map(({ ratingKey }) => ratingKey)).size === 1,
    uneven: new Set(sizes.values()).size > 1,
  };
};

/** The pair of two editors with the first of them in the rows; null when they judged nothing in common. */
export const pairOf = (pairs: readonly PairOnScale[], [first, second]: readonly [string, string]): PairOnScale | null => {
  const pair = pairs.find(({ editors }) => editors.includes(first) && editors.includes(second));
  if (!pair || pair.editors[0] === first) return pair ?? null;
  const { labels, counts } = pair.confusion;
  return { ...pair, editors: [first, second], confusion: { labels, counts: labels.map((_, row) => counts.map((line) => line[row] ?? 0)) } };
};

/** The rounds in which the first of two editors said the one and the second the other, in the order of their ids. */
export const confusedRounds = (
  verdicts: readonly IndependentVerdict[],
  [first, second]: readonly [string, string],
  [one, other]: readonly [string, string],
): readonly string[] => {
  const saidBy = (editorId: string, key: string) =>
    new Set(verdicts.filter((v) => v.editorId === editorId && v.ratingKey === key).map(({ roundId }) => roundId));
  const there = saidBy(second, other);
  return [...saidBy(first, one)].filter((id) => there.has(id)).sort();
};
