import { askingKinds } from '@/domain/claim/unanswered';
import type { UnansweredFacts } from '@/domain/issue/unanswered-lines';
import { replyTypes } from '@/domain/relation/relation';
import { reading } from '../db';
import { unansweredJson } from './unanswered';

/** More than this are not listed: those that wait longest come. */
const most = 5000;

/** What the list of the unanswered is made of, by the rules of domain/issue/unanswered-lines.ts: one round trip. */
export const unansweredPage = async (workspaceId: string): Promise<UnansweredFacts> => {
  const sql = reading();
  type Found = Omit<UnansweredFacts, 'claims'> & { readonly unanswered: { readonly claims: UnansweredFacts['claims'] } };
  const [row] = await sql<{ page: Found }[]>`
    with recursive open_request as materialized (
      select q.* from request q where q.workspace_id = ${workspaceId} and q.withdrawn_at is null and q.outcome <> 'answered'
       order by q.asked_latest nulls first, q.id limit ${most}
    ), reply as materialized (
      select r.id, r.from_claim_id, r.to_claim_id from relation r
        join claim_search t on t.workspace_id = ${workspaceId} and t.claim_id = r.to_claim_id and t.status = 'tracked'
         and t.kind = any(${[...askingKinds]}::text[])
        join claim_search f on f.workspace_id = ${workspaceId} and f.claim_id = r.from_claim_id and f.status = 'tracked'
       where r.workspace_id = ${workspaceId} and r.withdrawn_at is null and r.type = any(${[...replyTypes]}::text[])
    ), said as materialized (
      select a.claim_id, min(a.said_on) as since,
        (array_agg(json_build_object('earliest', a.said_earliest::text, 'latest', a.said_latest::text, 'precision', a.said_precision)
          order by a.said_on, a.id))[1] as said,
        array_remove(array_agg(distinct a.party_id), null) as party_ids
        from appearance a where a.workspace_id = ${workspaceId} and a.withdrawn_at is null and a.claim_id in (select to_claim_id from reply)
       group by a.claim_id
    ), voice as materialized (
      select distinct a.claim_id, a.speaker_id, a.capacity_id, a.party_id from appearance a
       where a.workspace_id = ${workspaceId} and a.withdrawn_at is null and a.claim_id in (select from_claim_id from reply)
    ), worded as materialized (
      select s.id, w.proposition from claim_state s join claim_wording w on w.workspace_id = ${workspaceId} and w.id = s.wording_id
       where s.workspace_id = ${workspaceId} and s.withdrawn_at is null and s.merged_into_id is null
         and s.id in (select from_claim_id from reply union select to_claim_id from reply union select claim_id from open_request)
    ), belonging as (
      select m.* from membership m where m.workspace_id = ${workspaceId} and m.withdrawn_at is null and m.actor_id in (select asked_id from open_request)
      union
      select m.* from membership m join belonging b on m.actor_id = b.in_actor_id where m.workspace_id = ${workspaceId} and m.withdrawn_at is null
    )
    select json_build_object(
      'unanswered', ${unansweredJson({ workspaceId, limit: most })},
      'issues', (select coalesce(json_agg(json_build_object('id', i.id, 'parentId', i.parent_id, 'position', i.position, 'question', i.question)), '[]')
        from issue i where i.workspace_id = ${workspaceId} and i.withdrawn_at is null),
      'parties', (select coalesce(json_agg(json_build_object('id', a.id, 'code', p.code, 'slot', p.slot, 'name', a.name) order by p.slot, p.code), '[]')
        from party p join actor a on a.workspace_id = ${workspaceId} and a.id = p.id where p.workspace_id = ${workspaceId} and p.withdrawn_at is null),
      'placed', (select coalesce(json_object_agg(s.claim_id, s.issue_ids), '{}') from claim_search s
         where s.workspace_id = ${workspaceId} and cardinality(s.issue_ids) > 0
           and (s.kind = any(${[...askingKinds]}::text[]) or s.claim_id in (select claim_id from open_request))),
      'requests', (select coalesce(json_agg(json_build_object('id', q.id, 'about', q.about,
          'asked', json_build_object('id', a.id, 'name', a.name, 'kind', a.kind),
          'asker', (select b.name from actor b where b.workspace_id = ${workspaceId} and b.id = q.asker_id),
          'claim', case when w.id is not null then json_build_object('claimId', w.id, 'proposition', w.proposition) end, 'issueId', q.issue_id,
          'askedOn', coalesce(q.asked_latest, q.created_at::date)::text, 'askedWhen', json_build_object('earliest', q.asked_earliest::text, 'latest', q.asked_latest::text, 'precision', q.asked_precision),
          'due', q.answer_due, 'outcome', q.outcome)), '[]')
        from open_request q join actor a on a.workspace_id = ${workspaceId} and a.id = q.asked_id left join worded w on w.id = q.claim_id
        where q.claim_id is null or w.id is not null),
      'replies', (select coalesce(json_agg(json_build_object('id', r.id,
          'to', json_build_object('claimId', t.id, 'proposition', t.proposition, 'partyIds', s.party_ids, 'since', s.since::text, 'said', s.said),
          'from', json_build_object('claimId', f.id, 'proposition', f.proposition),
          'by', (select coalesce(json_agg(distinct who.id), '[]') from voice v
            cross join lateral (values (v.speaker_id), (v.capacity_id), (v.party_id)) who (id) where v.claim_id = f.id and who.id is not null),
          'who', (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name, 'partyId', x.party_id) order by x.name, x.id), '[]') from (
            select distinct on (a.id) a.id, a.name, v.party_id from voice v
              join actor a on a.workspace_id = ${workspaceId} and a.id = coalesce(v.speaker_id, v.capacity_id, v.party_id)
             where v.claim_id = f.id order by a.id, v.party_id) x),
          'bearings', (select coalesce(json_agg(json_build_object('issueId', c.issue_id, 'bearing', c.bearing)), '[]') from claim_issue c
            join issue i on i.workspace_id = ${workspaceId} and i.id = c.issue_id and i.withdrawn_at is null
            where c.workspace_id = ${workspaceId} and c.claim_id = f.id and c.withdrawn_at is null))), '[]')
        from reply r join worded t on t.id = r.to_claim_id join worded f on f.id = r.from_claim_id join said s on s.claim_id = r.to_claim_id),
      'memberships', (select coalesce(json_agg(json_build_object('actorId', actor_id, 'inActorId', in_actor_id, 'role', role, 'speaksFor', speaks_for,
          'from', from_date::text, 'to', to_date::text)), '[]') from belonging)
    ) as page`;
  if (!row) throw new Error('a page always comes back');
  const { unanswered, ...rest } = row.page;
  return { ...rest, claims: unanswered.claims };
};
