import type { Reliability } from '@/domain/evidence/grade';
import type { Span } from '@/domain/text/span';
import { reading } from '../db';
import { newestAnchor } from './newest-anchor';

/** A kept source that evidence may come from, with the grade that counts for it: its own before its outlet's. */
export type KeptSource = {
  readonly id: string;
  readonly title: string;
  readonly outlet: { readonly id: string; readonly name: string } | null;
  readonly versionId: string;
  readonly version: number;
  readonly reliability: Reliability | null;
  readonly reliabilityOf: 'source' | 'outlet' | null;
};
/** Words of a source that are a quote already. */
export type KeptQuote = {
  readonly id: string;
  readonly versionId: string;
  readonly spans: readonly Span[];
  readonly exact: readonly string[];
  readonly source: KeptSource;
};
export type Kept = { readonly sources: readonly KeptSource[]; readonly quotes: readonly KeptQuote[] };

const most = 6;

/** Sources by title or outlet, and quotes by their words or the claims made with them, newest first; `terms` is a tsquery: one round trip. */
export const searchKept = async (workspaceId: string, words: string, terms: string): Promise<Kept> => {
  const sql = reading();
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const [row] = await sql<{ kept: Kept }[]>`
    with known as (
      select ss.id, ss.title, o.name as outlet_name, v.id as version_id, json_build_object('id', ss.id, 'title', ss.title,
        'outlet', case when o.id is null then null else json_build_object('id', o.id, 'name', o.name) end, 'versionId', v.id, 'version', v.number,
        'reliability', coalesce(own.grade, outs.grade),
        'reliabilityOf', case when own.grade is not null then 'source' when outs.grade is not null then 'outlet' end) as it
      from source_state ss
      join lateral (select v.id, v.number from version v where v.workspace_id = ss.workspace_id and v.source_id = ss.id and v.withdrawn_at is null order by v.number desc limit 1) v on true
      left join actor o on o.workspace_id = ss.workspace_id and o.id = ss.outlet_id
      left join reliability own on own.workspace_id = ss.workspace_id and own.source_id = ss.id and own.withdrawn_at is null
      left join reliability outs on outs.workspace_id = ss.workspace_id and outs.outlet_id = ss.outlet_id and outs.withdrawn_at is null
      where ss.workspace_id = ${workspaceId} and ss.withdrawn_at is null
    ), quoted as (
      select distinct on (q.id) q.id, q.source_id, an.version_id, an.unit_starts, an.unit_ends, an.exact
        from claim_search cs join appearance a on a.workspace_id = ${workspaceId} and a.claim_id = cs.claim_id and a.withdrawn_at is null
        join quote q on q.workspace_id = ${workspaceId} and q.id = a.quote_id and q.withdrawn_at is null
        ${newestAnchor(workspaceId, 'q.id')}
       where cs.workspace_id = ${workspaceId} and ${terms} <> '' and cs.tsv @@ to_tsquery('russian', ${terms})
       order by q.id desc limit ${most}
    )
    select json_build_object(
      'sources', (select coalesce(json_agg(it), '[]') from (select it from known where title ilike ${like} or outlet_name ilike ${like}
        order by id desc limit ${most}) x),
      'quotes', (select coalesce(json_agg(json_build_object('id', u.id, 'versionId', u.version_id, 'exact', u.exact,
          'spans', (select json_agg(json_build_array(s, e) order by n) from unnest(u.unit_starts, u.unit_ends) with ordinality z(s, e, n)),
          'source', k.it)), '[]') from quoted u join known k on k.id = u.source_id)) as kept`;
  return row?.kept ?? { sources: [], quotes: [] };
};
