import type { PendingQuery, Row } from 'postgres';
import type { Correction } from '@/domain/verdict/correction';
import { reading } from '../db';

type Fragment = PendingQuery<Row[]>;
export type CorrectionsAsked = {
  /** of one claim, or of all */
  readonly claimId: string | null;
  readonly most: number;
  /** where the page before ended */
  readonly before?: { readonly at: string; readonly id: string } | null;
};

const evidenceActs = [
  'add-evidence',
  'link-evidence',
  'edit-evidence',
  'withdraw-evidence',
  'withdraw-evidence-link',
  'override-grade',
  'grade-source',
];

/**
 * A JSON expression (an array of `Correction`, newest first): what became of settled verdicts after they were settled. Rewordings and
 * evidence count from the first verdict that was settled on a claim. Nothing of an open round stands here but that it was opened, and why.
 */
export const correctionsJson = (workspaceId: string, { claimId, most, before = null }: CorrectionsAsked): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  const ofClaim = claimId ? sql`and r.claim_id = ${claimId}` : sql``;
  const word = (alias: string) => sql`json_build_object('word', ${sql(`${alias}.word`)}, 'inside', ${sql(`${alias}.inside`)},
    'reason', ${sql(`${alias}.reason`)}, 'dissent', ${sql(`${alias}.dissent`)})`;
  const words = (alias: string) => sql`json_build_object('proposition', ${sql(`${alias}.proposition`)}, 'kind', ${sql(`${alias}.kind`)})`;
  return sql`(with settled as materialized (
      select j.id, j.created_at, j.created_by, j.reason, j.dissent, g.word, g.inside, r.id as round_id, r.claim_id, r.question, r.appearance_id, r.reopen_reason,
        row_number() over (partition by r.claim_id, r.question, r.appearance_id order by j.created_at, j.id) as nth
      from adjudication j join round r on r.workspace_id = ${ws} and r.id = j.round_id and r.withdrawn_at is null ${ofClaim}
      join rating g on g.workspace_id = ${ws} and g.id = j.rating_id where j.workspace_id = ${ws}
    ), since as materialized (
      select claim_id, min(created_at) as at, min(created_at) filter (where question = 'so') as so_at from settled group by claim_id
    ), grounds as (
      select s.claim_id, s.so_at, s.claim_id as about from since s where s.so_at is not null
      union select s.claim_id, s.so_at, x.id from since s join evidence_link l on l.workspace_id = ${ws} and l.claim_id = s.claim_id and l.withdrawn_at is null
        join evidence i on i.workspace_id = ${ws} and i.id = l.evidence_id and i.withdrawn_at is null
        join source_state ss on ss.workspace_id = ${ws} and ss.id = i.source_id cross join lateral (values (ss.id), (ss.outlet_id)) x (id)
       where s.so_at is not null and x.id is not null
    ), found as (
      select n.id, n.created_at as at, n.created_by as by_id, n.claim_id, n.question, n.appearance_id, n.round_id,
        jsonb_build_object('sort', 'settled-anew', 'said', ${word('o')}, 'says', ${word('n')}, 'opened', case when n.round_id <> o.round_id then n.reopen_reason end) as it
      from settled n join settled o on o.claim_id = n.claim_id and o.question = n.question and o.appearance_id is not distinct from n.appearance_id and o.nth = n.nth - 1
      union all
      select r.id, r.created_at, r.created_by, r.claim_id, r.question, r.appearance_id, r.id,
        jsonb_build_object('sort', 'opened-again', 'said', ${word('o')}, 'why', r.reopen_reason)
      from round r join lateral (select o.* from settled o where o.round_id = r.reopens_id and o.created_at <= r.created_at order by o.nth desc limit 1) o on true
       where r.workspace_id = ${ws} and r.reopens_id is not null and r.withdrawn_at is null ${ofClaim}
      union all
      select e.id, e.at, e.editor_id, s.claim_id, null, null, null, jsonb_build_object('sort', 'reworded', 'said', ${words('ow')}, 'says', ${words('nw')})
      from since s join event_of_object x on x.workspace_id = ${ws} and x.object_id = s.claim_id
      join event e on e.workspace_id = ${ws} and e.id = x.event_id and e.object_id = s.claim_id and e.act in ('edit-claim', 'undo') and e.at >= s.at
      cross join lateral (select c from json_array_elements(e.canonical::json -> 'changes') c
        where c ->> 'table' = 'claim_state' and c -> 'before' ->> 'wording_id' <> c -> 'after' ->> 'wording_id') k
      join claim_wording ow on ow.workspace_id = ${ws} and ow.id = (k.c -> 'before' ->> 'wording_id')::uuid
      join claim_wording nw on nw.workspace_id = ${ws} and nw.id = (k.c -> 'after' ->> 'wording_id')::uuid
      union all
      select e.id, e.at, e.editor_id, g.claim_id, null, null, null,
        jsonb_build_object('sort', 'evidence', 'act', e.act, 'undid', u.act, 'label', e.canonical::json ->> 'label')
      from grounds g join event_of_object x on x.workspace_id = ${ws} and x.object_id = g.about
      join event e on e.workspace_id = ${ws} and e.id = x.event_id and e.at > g.so_at
      left join event u on u.workspace_id = ${ws} and u.id = e.undoes_id
       where (e.act = any(${evidenceActs}) or (e.act = 'undo' and u.act = any(${evidenceActs})))
         and (g.about = g.claim_id or e.act = 'grade-source' or u.act = 'grade-source')
    ), page as (
      select f.* from found f join claim_state s on s.workspace_id = ${ws} and s.id = f.claim_id and s.withdrawn_at is null
       ${before ? sql`where (f.at, f.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
       order by f.at desc, f.id desc limit ${most})
    select coalesce(json_agg(p.it || jsonb_build_object('id', p.id, 'at', to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'by', case when d.id is not null then jsonb_build_object('name', d.name, 'initials', d.initials) end,
        'claim', jsonb_build_object('id', p.claim_id, 'proposition', w.proposition))
      || case when p.round_id is null then '{}' else jsonb_build_object('question', p.question, 'roundId', p.round_id, 'speaker', sp.name) end
      order by p.at desc, p.id desc), '[]')
    from page p
    join claim_state s on s.workspace_id = ${ws} and s.id = p.claim_id
    join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
    left join editor d on d.workspace_id = ${ws} and d.id = p.by_id
    left join appearance a on a.workspace_id = ${ws} and a.id = p.appearance_id
    left join actor sp on sp.workspace_id = ${ws} and sp.id = a.speaker_id)`;
};

/** What became of settled verdicts, newest first: one round trip. */
export const correctionsOf = async (workspaceId: string, asked: CorrectionsAsked): Promise<readonly Correction[]> => {
  const [row] = await reading()<{ corrections: Correction[] }[]>`select ${correctionsJson(workspaceId, asked)} as corrections`;
  return row?.corrections ?? [];
};
