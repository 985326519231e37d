import type { PendingQuery, Row } from 'postgres';
import type { HypothesesPage } from '@/domain/evidence/analysis-seen';
import { reading } from '../db';

type Fragment = PendingQuery<Row[]>;

const iso = (instant: string): Fragment => {
  const sql = reading();
  return sql`to_char(${sql(instant)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
};

/**
 * The rival claims of an issue against their evidence as one editor may see them: one round trip; null when the issue does not stand here.
 * Blindness lives here: while an analysis is open no mark leaves the database but the viewer's own, and of colleagues only whether their cells
 * are in; once it is closed, what was handed in. What nobody handed in is never seen by others.
 * @param wanted an analysis by its id; the newest of the issue when null
 */
export const hypothesesPage = async (
  workspaceId: string,
  issueId: string,
  wanted: string | null,
  viewer: { readonly id: string; readonly judges: readonly string[] },
): Promise<HypothesesPage | null> => {
  const sql = reading();
  const ws = workspaceId;
  const person = (alias: string) =>
    sql`'editorId', ${sql(`${alias}.id`)}, 'name', ${sql(`${alias}.name`)}, 'initials', ${sql(`${alias}.initials`)}`;
  const [row] = await sql<{ page: HypothesesPage }[]>`
    with recursive under as (
      select i.id from issue i where i.workspace_id = ${ws} and i.id = ${issueId} and i.withdrawn_at is null
      union select c.id from issue c join under u on c.parent_id = u.id where c.workspace_id = ${ws} and c.withdrawn_at is null
    ), every as (
      select a.* from analysis a where a.workspace_id = ${ws} and a.issue_id = ${issueId} and a.withdrawn_at is null
    ), an as (
      select * from every where ${wanted}::uuid is null or id = ${wanted}::uuid order by created_at desc, id desc limit 1
    ), ac as materialized (
      select c.* from an join analysis_claim c on c.workspace_id = ${ws} and c.analysis_id = an.id and c.withdrawn_at is null
    ), ai as materialized (
      select i.* from an join analysis_item i on i.workspace_id = ${ws} and i.analysis_id = an.id and i.withdrawn_at is null
    ), hi as (
      select h.* from an join analysis_hand_in h on h.workspace_id = ${ws} and h.analysis_id = an.id and h.withdrawn_at is null
    ), seen as materialized (
      select m.* from an join analysis_mark m on m.workspace_id = ${ws} and m.analysis_id = an.id and m.withdrawn_at is null
        join ac on ac.claim_id = m.claim_id join ai on ai.evidence_id = m.evidence_id
       where m.editor_id = ${viewer.id} or (an.closed_at is not null and m.editor_id in (select editor_id from hi))
    ), placed as materialized (
      select distinct on (ci.claim_id) ci.claim_id as id, w.proposition, w.kind, i.id as issue_id from under u
        join issue i on i.workspace_id = ${ws} and i.id = u.id
        join claim_issue ci on ci.workspace_id = ${ws} and ci.issue_id = u.id and ci.withdrawn_at is null
        join claim_state s on s.workspace_id = ${ws} and s.id = ci.claim_id and s.withdrawn_at is null and s.merged_into_id is null
        join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
       order by ci.claim_id, u.id <> ${issueId}::uuid, u.id
    ), linked as materialized (
      select l.claim_id, count(*)::int as items from evidence_link l
        join evidence e on e.workspace_id = ${ws} and e.id = l.evidence_id and e.withdrawn_at is null
       where l.workspace_id = ${ws} and l.withdrawn_at is null group by l.claim_id
    ), rival as materialized (
      select x.id, json_agg(distinct x.other) as ids from (
        select a.id, b.id as other from relation r join placed a on a.id = r.from_claim_id join placed b on b.id = r.to_claim_id
         where r.workspace_id = ${ws} and r.withdrawn_at is null and r.type = 'rebuts' and a.id <> b.id) pair
        cross join lateral (values (pair.id, pair.other), (pair.other, pair.id)) x (id, other) group by x.id
    )
    select json_build_object(
      'issue', json_build_object('id', i.id, 'question', i.question),
      'analyses', (select coalesce(json_agg(json_build_object('id', e.id, 'openedAt', ${iso('e.created_at')}, 'closedAt', ${iso('e.closed_at')})
          order by e.created_at desc, e.id desc), '[]') from every e),
      'analysis', (select json_build_object('id', an.id, 'revision', an.revision, 'asked', an.asked,
        'openedAt', ${iso('an.created_at')}, 'closedAt', ${iso('an.closed_at')},
        'openedBy', (select json_build_object(${person('e')}) from editor e where e.workspace_id = ${ws} and e.id = an.created_by),
        'claims', (select coalesce(json_agg(json_build_object('id', s.id, 'proposition', w.proposition, 'kind', w.kind,
            'gone', s.withdrawn_at is not null or s.merged_into_id is not null,
            'reworded', exists (select from seen where seen.claim_id = s.id and seen.wording_id <> s.wording_id),
            'parties', (select coalesce(json_agg(json_build_object('code', p.code, 'slot', p.slot, 'name', x.name) order by p.slot, p.code), '[]')
              from party p join actor x on x.workspace_id = ${ws} and x.id = p.id where p.workspace_id = ${ws} and p.withdrawn_at is null
                and exists (select from side_row r where r.workspace_id = ${ws} and r.claim_id = s.id and r.party_id = p.id)))
            order by ac.position, ac.id), '[]')
          from ac join claim_state s on s.workspace_id = ${ws} and s.id = ac.claim_id
          join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id),
        'items', (select coalesce(json_agg(json_build_object('id', e.id, 'finding', e.finding, 'credibility', e.credibility,
            'reliability', coalesce(e.override_grade, own.grade, outs.grade), 'dated', e.dated::text,
            'source', coalesce(o.name, ss.title, e.address), 'gone', e.withdrawn_at is not null,
            'links', (select coalesce(json_agg(json_build_object('claimId', l.claim_id, 'stance', l.stance) order by l.id), '[]')
              from evidence_link l join ac on ac.claim_id = l.claim_id
             where l.workspace_id = ${ws} and l.evidence_id = e.id and l.withdrawn_at is null)) order by ai.position, ai.id), '[]')
          from ai join evidence e on e.workspace_id = ${ws} and e.id = ai.evidence_id
          left join source_state ss on ss.workspace_id = ${ws} and ss.id = e.source_id
          left join actor o on o.workspace_id = ${ws} and o.id = ss.outlet_id
          left join reliability own on own.workspace_id = ${ws} and own.source_id = e.source_id and own.withdrawn_at is null
          left join reliability outs on outs.workspace_id = ${ws} and outs.outlet_id = ss.outlet_id and outs.withdrawn_at is null),
        'seats', (select coalesce(json_agg(json_build_object(${person('e')}, 'in', hi.id is not null, 'at', ${iso('hi.created_at')})
            order by hi.id is null, e.name, e.id), '[]')
          from editor e left join hi on hi.editor_id = e.id
         where e.workspace_id = ${ws} and (hi.id is not null
           or (an.closed_at is null and e.withdrawn_at is null and e.role = any(${[...viewer.judges]})))),
        'cells', (select coalesce(json_agg(json_build_object('editorId', m.editor_id, 'claimId', m.claim_id, 'evidenceId', m.evidence_id, 'mark', m.mark)
            order by m.editor_id, m.id), '[]') from seen m),
        'settled', (select coalesce(json_agg(json_build_object('claimId', t.claim_id, 'evidenceId', t.evidence_id, 'mark', t.mark, 'reason', t.reason,
            'revision', t.revision, 'at', ${iso('t.settled_at')}, 'by', json_build_object(${person('e')})) order by t.id), '[]')
          from analysis_settled t join editor e on e.workspace_id = ${ws} and e.id = t.settled_by
          join ac on ac.claim_id = t.claim_id join ai on ai.evidence_id = t.evidence_id
         where t.workspace_id = ${ws} and t.analysis_id = an.id and t.withdrawn_at is null and an.closed_at is not null)
      ) from an),
      'questions', (select json_agg(json_build_object('id', q.id, 'parentId', q.parent_id, 'position', q.position, 'question', q.question,
          'weighed', (select json_build_object('openedAt', ${iso('a.created_at')}, 'closedAt', ${iso('a.closed_at')})
            from analysis a where a.workspace_id = ${ws} and a.issue_id = q.id and a.withdrawn_at is null
           order by a.created_at desc, a.id desc limit 1)))
        from under u join issue q on q.workspace_id = ${ws} and q.id = u.id),
      'choices', json_build_object(
        'claims', (select coalesce(json_agg(json_build_object('id', p.id, 'proposition', p.proposition, 'kind', p.kind, 'issueId', p.issue_id,
            'evidence', coalesce(l.items, 0), 'rivals', coalesce(r.ids, '[]')) order by p.id), '[]')
          from placed p left join linked l on l.claim_id = p.id left join rival r on r.id = p.id),
        'items', (select coalesce(json_agg(json_build_object('id', e.id, 'finding', e.finding, 'claims', e.claims) order by e.claims desc, e.id), '[]')
          from (select e.id, e.finding, count(*)::int as claims from ac
            join evidence_link l on l.workspace_id = ${ws} and l.claim_id = ac.claim_id and l.withdrawn_at is null
            join evidence e on e.workspace_id = ${ws} and e.id = l.evidence_id and e.withdrawn_at is null
           where not exists (select from ai where ai.evidence_id = e.id) group by e.id, e.finding) e))
    ) as page
    from issue i where i.workspace_id = ${ws} and i.id = ${issueId} and i.withdrawn_at is null`;
  return row?.page ?? null;
};
