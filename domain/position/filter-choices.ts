import type { Choice } from './side-by-side-facts';

/** How a filter sees a statement: the value it has there (null: none of its own) and the words for that value. */
export type Filter<T> = {
  readonly value: (statement: T) => string | null;
  readonly words: (statement: T) => string | null;
  /** the words for statements without a value; null: such statements are left out */
  readonly none: string | null;
};

/** What can be chosen in a filter, with the number of claims each leaves (a claim said twice counts once): most claims first, then by words. */
export const filterChoices = <T extends { readonly claimId: string }>(
  statements: readonly T[],
  { value, words, none }: Filter<T>,
): Choice[] => {
  const found = new Map<string, { words: string; claims: Set<string> }>();
  for (const statement of statements) {
    const its = value(statement);
    if (its === null && none === null) continue;
    const one = found.get(its ?? 'none');
    if (one) one.claims.add(statement.claimId);
    else found.set(its ?? 'none', { words: its === null ? (none ?? '') : (words(statement) ?? its), claims: new Set([statement.claimId]) });
  }
  return [...found]
    .map(([its, { words: itsWords, claims }]) => ({ value: its, words: itsWords, count: claims.size }))
    .sort((a, b) => b.count - a.count || a.words.localeCompare(b.words));
};
