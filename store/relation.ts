import type { RelationTarget } from '@/domain/relation/new-relation';
import { type RelationType, relations } from '@/domain/relation/relation';
import type { Plain } from './row';
import type { Writer } from './writer';

/** What a relation aims at: the claim meant (null for a step between claims), the type of an undercut relation, all claims it touches. */
export type FarEnd = { readonly claimId: string | null; readonly type: RelationType | null; readonly about: readonly string[] };

/** The far end of a relation; null when it is withdrawn or nobody's. A claim is looked up by the act itself. */
export const farEnd = async (w: Writer, target: RelationTarget): Promise<FarEnd | null> => {
  const { to_claim_id, at_relation_id, at_evidence_link_id, at_appearance_id } = target;
  if (to_claim_id) return { claimId: to_claim_id, type: null, about: [to_claim_id] };
  const standing = async (table: 'relation' | 'evidence_link' | 'appearance', id: string | null): Promise<Plain | null> =>
    id ? w.find(table, { id, withdrawn_at: null }) : null;
  const relation = await standing('relation', at_relation_id);
  if (relation) {
    const ends = [relation.id, relation.from_claim_id, relation.to_claim_id] as (string | null)[];
    return { claimId: null, type: relation.type as RelationType, about: ends.filter((id) => id !== null) };
  }
  const link = await standing('evidence_link', at_evidence_link_id);
  if (link) return { claimId: null, type: null, about: [link.id, link.evidence_id, link.claim_id] as string[] };
  const appearance = await standing('appearance', at_appearance_id);
  if (!appearance) return null;
  return { claimId: appearance.claim_id as string, type: null, about: [appearance.id, appearance.claim_id] as string[] };
};

/** The same relation, standing or withdrawn; one that reads the same from both ends is found from either. Null when there is none. */
export const sameRelation = async (w: Writer, type: RelationType, fromClaimId: string, target: RelationTarget): Promise<Plain | null> => {
  const there = await w.find('relation', { type, from_claim_id: fromClaimId, ...target });
  if (there || !relations[type].symmetric) return there;
  return w.find('relation', { type, from_claim_id: target.to_claim_id, to_claim_id: fromClaimId });
};
