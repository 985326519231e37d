import type { Preference, RelationAtStake } from './graph-of';

/**
 * The preferences that follow from settled verdicts: of two claims that rebut each other, the one settled nearer to the best rung comes first.
 * @param rankOf how far up its ladder a claim was settled, 0 worst to 1 best; null where nothing is settled or the rung is off the ladder: half-way
 */
export const settledPreferences = (relations: readonly RelationAtStake[], rankOf: (claimId: string) => number | null): Preference[] =>
  relations.flatMap(({ type, fromClaimId, toClaimId }) => {
    if (type !== 'rebuts' || toClaimId === null) return [];
    const ahead = (rankOf(fromClaimId) ?? 0.5) - (rankOf(toClaimId) ?? 0.5);
    if (ahead === 0) return [];
    const [claimId, overId] = ahead > 0 ? [fromClaimId, toClaimId] : [toClaimId, fromClaimId];
    return [{ claimId, overId, basis: 'adjudicated' as const }];
  });
