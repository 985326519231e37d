import type { PendingQuery, Row } from 'postgres';
import type { SettledNow } from '@/domain/verdict/another-look';
import type { Inside } from '@/domain/verdict/scale';
import { reading } from '../db';
import { aroundRound, type Queued, queuedColumns } from './queued';

/** A settled verdict with what came up around its claim since; instants as the rule reads them. */
export type SettledWithFacts = Queued &
  SettledNow & { readonly adjudicationId: string; readonly settled: { readonly inside: Inside; readonly word: string } };

/**
 * A subquery of `it` (`SettledWithFacts`): settled verdicts on the words claims have now, not judged anew at the moment, around which
 * something came up since they were settled or upheld. Whether it is a reason to look again, the rule says (domain/verdict/another-look).
 */
export const settledWithFacts = (workspaceId: string, editorId: string): PendingQuery<Row[]> => {
  const sql = reading();
  const ws = workspaceId;
  const instant = (column: string) => sql`to_char(${sql(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const anyOf = (facts: string) => sql`json_array_length(${sql(facts)}.list) > 0`;
  return sql`(with settled as materialized (
      select distinct on (r.claim_id, r.question, r.appearance_id) r.id as round_id, j.id, j.rating_id, j.created_at as settled_at,
        (select max(u.created_at) from upheld u where u.workspace_id = ${ws} and u.adjudication_id = j.id and u.withdrawn_at is null) as upheld_at
        from round r join adjudication j on j.workspace_id = ${ws} and j.round_id = r.id and j.withdrawn_at is null
        join claim_state cs on cs.workspace_id = ${ws} and cs.id = r.claim_id and cs.wording_id = r.wording_id
       where r.workspace_id = ${ws} and r.withdrawn_at is null
       order by r.claim_id, r.question, r.appearance_id, j.created_at desc, j.id desc
    ), since as (select *, greatest(settled_at, upheld_at) as since from settled)
    select json_build_object(${queuedColumns()}, 'adjudicationId', t.id, 'settledAt', ${instant('t.settled_at')}, 'upheldAt', ${instant('t.upheld_at')},
        'settled', json_build_object('inside', g.inside, 'word', g.word),
        'quotes', q.list, 'counterClaims', k.list, 'evidence', e.list) as it
      from since t
      join round r on r.workspace_id = ${ws} and r.id = t.round_id ${aroundRound(editorId)}
      join rating g on g.workspace_id = ${ws} and g.id = t.rating_id
      join lateral (select coalesce(json_agg(json_build_object('id', a.quote_id, 'drift', json_build_object('state', d.state, 'alarms', d.alarms),
            'foundAt', ${instant('d.created_at')})), '[]') as list
          from appearance a join lateral (select x.* from drift x join version v on v.workspace_id = ${ws} and v.id = x.version_id and v.withdrawn_at is null
            where x.workspace_id = ${ws} and x.quote_id = a.quote_id and x.withdrawn_at is null order by v.number desc limit 1) d on true
         where a.workspace_id = ${ws} and a.claim_id = r.claim_id and a.withdrawn_at is null and (r.appearance_id is null or a.id = r.appearance_id)
           and d.created_at > t.since and d.decision not in ('none', 'kept')) q on true
      join lateral (select coalesce(json_agg(json_build_object('id', l.id, 'at', ${instant('l.created_at')})), '[]') as list
          from relation l join claim_state o on o.workspace_id = ${ws} and o.id = l.from_claim_id and o.withdrawn_at is null
         where l.workspace_id = ${ws} and l.withdrawn_at is null and l.created_at > t.since and (
           (r.question = 'so' and l.type = 'rebuts' and l.to_claim_id = r.claim_id)
           or (l.type = 'undercuts' and (
             exists (select from appearance a where a.workspace_id = ${ws} and a.id = l.at_appearance_id and a.claim_id = r.claim_id
               and (r.appearance_id is null or a.id = r.appearance_id))
             or (r.question = 'so' and exists (select from relation b where b.workspace_id = ${ws} and b.id = l.at_relation_id and b.to_claim_id = r.claim_id))
             or (r.question = 'so' and exists (select from evidence_link b where b.workspace_id = ${ws} and b.id = l.at_evidence_link_id
               and b.claim_id = r.claim_id)))))) k on true
      join lateral (select coalesce(json_agg(json_build_object('id', l.id, 'at', ${instant('l.created_at')})), '[]') as list
          from evidence_link l join evidence i on i.workspace_id = ${ws} and i.id = l.evidence_id and i.withdrawn_at is null
         where r.question = 'so' and l.workspace_id = ${ws} and l.claim_id = r.claim_id and l.withdrawn_at is null and l.created_at > t.since) e on true
     where (${anyOf('q')} or ${anyOf('k')} or ${anyOf('e')})
       and (r.appearance_id is null or exists (select from appearance a where a.workspace_id = ${ws} and a.id = r.appearance_id and a.withdrawn_at is null))
       and not exists (select from round o where o.workspace_id = ${ws} and o.claim_id = r.claim_id and o.question = r.question
         and o.appearance_id is not distinct from r.appearance_id and o.closed_at is null and o.withdrawn_at is null))`;
};
