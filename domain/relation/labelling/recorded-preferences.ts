import type { RecordedPreference } from '@/domain/relation/preference';
import type { Preference, RelationAtStake } from './graph-of';

/** The preferences that editors recorded on rebuttals: which of the two comes first. */
export const recordedPreferences = (
  relations: readonly (RelationAtStake & { readonly preference?: RecordedPreference | null })[],
): Preference[] =>
  relations.flatMap(({ type, fromClaimId, toClaimId, preference }) => {
    if (type !== 'rebuts' || toClaimId === null || !preference) return [];
    const [claimId, overId] = preference.end === 'from' ? [fromClaimId, toClaimId] : [toClaimId, fromClaimId];
    return [{ claimId, overId, basis: 'recorded' as const }];
  });
