import type { Kind } from '@/domain/attribution/kind';
import { reading } from '../db';

export type SimilarClaim = {
  readonly id: string;
  readonly proposition: string;
  readonly kind: Kind;
  readonly speakers: string | null;
  readonly shared: number;
};

/**
 * Claims that share words with some others, most shared first, in one round trip. `terms` are few and rare (the caller picks them): an index
 * finds what holds any of them, and only the newest `within` of those are compared (the shape measured for near-duplicates).
 */
export const similarClaims = (workspaceId: string, terms: readonly string[], within: number, most: number): Promise<SimilarClaim[]> => {
  const sql = reading();
  return sql<SimilarClaim[]>`
    with asked as (
      select plainto_tsquery('russian', t) as one from unnest(${terms as string[]}::text[]) t
    ), whole as (
      select string_agg(one::text, ' | ')::tsquery as one from asked where numnode(one) > 0
    ), near as materialized (
      select s.claim_id, s.tsv, s.speaker_ids, s.kind from claim_search s, whole
       where s.workspace_id = ${workspaceId} and s.tsv @@ whole.one order by s.newest_on desc, s.claim_id desc limit ${within}
    )
    select n.claim_id as id, w.proposition, n.kind, (select count(*)::int from asked where n.tsv @@ asked.one) as shared,
      (select string_agg(a.name, ', ' order by a.name) from actor a where a.workspace_id = ${workspaceId} and a.id = any(n.speaker_ids)) as speakers
      from near n
      join claim_state st on st.workspace_id = ${workspaceId} and st.id = n.claim_id
      join claim_wording w on w.workspace_id = ${workspaceId} and w.id = st.wording_id
     order by shared desc, n.claim_id desc limit ${most}`;
};
