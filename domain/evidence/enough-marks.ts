import type { HypothesisMatrix } from './competing-hypotheses';

/**
 * Whether the marks rank the claims: more than half of each claim's cells are marked. Any two claims have then been held against at least one item in
 * common. With fewer, a claim stands first because nobody looked, and what an item holds up is only what else is still open.
 */
export const enoughMarks = ({ claimIds, items, cells }: HypothesisMatrix): boolean =>
  items.length > 0 && claimIds.every((id) => 2 * cells.filter(({ claimId }) => claimId === id).length > items.length);

/** Said wherever ranks would stand. */
export const tooFewToRank = 'Too few cells are marked to rank the claims: it takes more than half of each claim’s.';
