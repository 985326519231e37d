import { isKnown } from '@/domain/evidence/grade';
import type { AtStake } from '@/domain/relation/labelling/graph-of';
import { recordedPreferences } from '@/domain/relation/labelling/recorded-preferences';
import { settledPreferences } from '@/domain/relation/labelling/settled-preferences';
import type { MapFacts } from './map-facts';

/** What a labelling may rest on. */
export const bases = ['all', 'adjudicated', 'independent'] as const;
export type Basis = (typeof bases)[number];

/**
 * What counts on a basis:
 * - all: every claim, relation and graded item.
 * - adjudicated: only claims on which the desk has settled whether they are so, what runs between them, and the evidence of those.
 * - independent: as all, without items in which those speak who make the claim that the item helps: with a supporting item the claim itself, with a
 *   refuting one the claims that rebut it. Who publishes a finding is no witness for its own accusation.
 * Of two claims that rebut each other, on every basis the one comes first that an editor put first, else the one settled higher.
 */
export const atStakeOn = (basis: Basis, facts: Pick<MapFacts, 'claims' | 'relations' | 'evidence'>): AtStake => {
  const counts = new Map(facts.claims.filter(({ settled }) => basis !== 'adjudicated' || settled).map((claim) => [claim.id, claim]));
  const relations = facts.relations.filter(
    ({ fromClaimId, toClaimId }) => counts.has(fromClaimId) && (!toClaimId || counts.has(toClaimId)),
  );
  const rebutting = new Map<string, string[]>();
  for (const { type, fromClaimId, toClaimId } of facts.relations)
    if (type === 'rebuts' && toClaimId) rebutting.set(toClaimId, [...(rebutting.get(toClaimId) ?? []), fromClaimId]);
  const makers = new Map(facts.claims.map(({ id, makerIds }) => [id, makerIds]));
  const helps = ({ stance, claimId }: MapFacts['evidence'][number]) => (stance === 'refutes' ? (rebutting.get(claimId) ?? []) : [claimId]);
  const isOwn = (item: MapFacts['evidence'][number]) =>
    helps(item).some((id) => makers.get(id)?.some((maker) => item.voiceIds.includes(maker)));
  const evidence = facts.evidence.filter((item) => counts.has(item.claimId) && (basis !== 'independent' || !isOwn(item)));
  return {
    claims: [...counts.values()].map(({ id, appearanceIds }) => ({ id, appearanceIds })),
    relations,
    evidence: evidence.map(({ linkId, itemId, claimId, stance, ...grade }) => ({
      linkId,
      itemId,
      claimId,
      stance,
      counts: isKnown(grade),
    })),
    preferences: [...recordedPreferences(relations), ...settledPreferences(relations, (id) => counts.get(id)?.settled?.rank ?? null)],
  };
};
