import type { Ends, RelationEnds, RelationMove } from '@/domain/relation/move-relations';
import type { RelationType } from '@/domain/relation/relation';
import type { Writer } from './writer';

/** Every relation, standing or withdrawn, that touches these claims, appearances or evidence links, and every undercutter of those. */
export const relationsTouching = async (
  w: Writer,
  at: { readonly claims: readonly string[]; readonly appearances: readonly string[]; readonly links: readonly string[] },
): Promise<RelationEnds[]> => {
  const rows = await w.tx.$queryRaw<RelationEnds[]>`
    with touching as (
      select * from relation where workspace_id = ${w.workspaceId}::uuid
        and (from_claim_id = any(${[...at.claims]}::uuid[]) or to_claim_id = any(${[...at.claims]}::uuid[])
          or at_appearance_id = any(${[...at.appearances]}::uuid[]) or at_evidence_link_id = any(${[...at.links]}::uuid[])))
    select r.id, r.type, r.withdrawn_at is null as standing, r.from_claim_id as "fromClaimId", r.to_claim_id as "toClaimId",
      r.at_relation_id as "atRelationId", r.at_evidence_link_id as "atEvidenceLinkId", r.at_appearance_id as "atAppearanceId",
      r.from_appearance_id as "fromAppearanceId", r.to_appearance_id as "toAppearanceId"
      from relation r where r.workspace_id = ${w.workspaceId}::uuid
       and (r.id in (select id from touching) or r.at_relation_id in (select id from touching))
     order by r.id`;
  return rows.map((row) => ({ ...row, type: row.type as RelationType }));
};

const columns = (ends: Ends) => ({
  from_claim_id: ends.fromClaimId,
  to_claim_id: ends.toClaimId,
  at_relation_id: ends.atRelationId,
  at_evidence_link_id: ends.atEvidenceLinkId,
  at_appearance_id: ends.atAppearanceId,
  from_appearance_id: ends.fromAppearanceId,
  to_appearance_id: ends.toAppearanceId,
});

/** Writes what the rule decided, in its order. */
export const writeRelationMoves = async (w: Writer, moves: readonly RelationMove[]): Promise<void> => {
  for (const move of moves) {
    if (move.does === 'withdraw') await w.withdraw('relation', move.id);
    else if (move.does === 'change') await w.change('relation', move.id, columns(move.ends));
    else {
      const like = await w.find('relation', { id: move.like });
      const { reason, answer, preferred_end, preference_reason, preferred_by, preferred_at } = like ?? {};
      const said = { reason, answer, preferred_end, preference_reason, preferred_by, preferred_at };
      await w.rewrite('relation', move.id, { ...columns(move.ends), ...said, withdrawn_at: null });
    }
  }
};
