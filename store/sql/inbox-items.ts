import type { PendingQuery, Row } from 'postgres';
import { reading } from '../db';
import { readableComment, roundOfComment } from './readable-comment';

type Fragment = PendingQuery<Row[]>;

/** The comments on a claim and on what belongs to it, and on anything else that is followed, since it is. Rows of `id`. */
const commentsFollowed = (workspaceId: string): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  return sql`
    select c.id from claims f join comment c on c.workspace_id = ${ws} and c.claim_id = f.claim_id and c.created_at > f.followed_at
    union all select c.id from claims f join appearance a on a.workspace_id = ${ws} and a.claim_id = f.claim_id and a.withdrawn_at is null
      join comment c on c.workspace_id = ${ws} and c.quote_id = a.quote_id and c.created_at > f.followed_at
    union all select c.id from claims f join evidence_link l on l.workspace_id = ${ws} and l.claim_id = f.claim_id and l.withdrawn_at is null
      join comment c on c.workspace_id = ${ws} and c.evidence_id = l.evidence_id and c.created_at > f.followed_at
    union all select c.id from claims f join relation r on r.workspace_id = ${ws} and f.claim_id in (r.from_claim_id, r.to_claim_id) and r.withdrawn_at is null
      join comment c on c.workspace_id = ${ws} and c.relation_id = r.id and c.created_at > f.followed_at
    union all select c.id from rounds f join comment c on c.workspace_id = ${ws} and c.round_id = f.round_id and c.created_at > f.followed_at
    union all select c.id from rounds f join verdict v on v.workspace_id = ${ws} and v.round_id = f.round_id
      join comment c on c.workspace_id = ${ws} and c.verdict_id = v.id and c.created_at > f.followed_at
    union all select c.id from mine f join comment c on c.workspace_id = ${ws} and c.quote_id = f.quote_id and c.created_at > f.followed_at
    union all select c.id from mine f join comment c on c.workspace_id = ${ws} and c.relation_id = f.relation_id and c.created_at > f.followed_at
    union all select c.id from mine f join comment c on c.workspace_id = ${ws} and c.evidence_id = f.evidence_id and c.created_at > f.followed_at`;
};

/** What counters a followed claim, or a step to it. Rows of relation and claim. */
const countersFollowed = (workspaceId: string): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  const fresh = sql`r.withdrawn_at is null and r.created_at > f.followed_at`;
  return sql`
    select r.id, r.created_at, r.created_by, r.from_claim_id, f.claim_id from claims f join relation r on r.workspace_id = ${ws}
      and r.to_claim_id = f.claim_id and r.type in ('rebuts', 'undercuts') and ${fresh}
    union select r.id, r.created_at, r.created_by, r.from_claim_id, f.claim_id from claims f
      join appearance a on a.workspace_id = ${ws} and a.claim_id = f.claim_id and a.withdrawn_at is null
      join relation r on r.workspace_id = ${ws} and r.at_appearance_id = a.id and ${fresh}
    union select r.id, r.created_at, r.created_by, r.from_claim_id, f.claim_id from claims f
      join evidence_link l on l.workspace_id = ${ws} and l.claim_id = f.claim_id and l.withdrawn_at is null
      join relation r on r.workspace_id = ${ws} and r.at_evidence_link_id = l.id and ${fresh}
    union select r.id, r.created_at, r.created_by, r.from_claim_id, f.claim_id from claims f
      join relation t on t.workspace_id = ${ws} and f.claim_id in (t.from_claim_id, t.to_claim_id) and t.withdrawn_at is null
      join relation r on r.workspace_id = ${ws} and r.at_relation_id = t.id and ${fresh}`;
};

/**
 * A subquery of everything an editor's inbox tells, one row an item: `source` (its table), `id`, `kind`, `at`, `by_id`, `claim_id`, `unread`. Nothing that the
 * editor did is in it, nothing withdrawn, and of an open round only that one is asked: neither a comment on it nor a rating. What was written blind comes
 * when the round closes. Whoever is asked to judge is told, and whoever judged how it was settled, followed or not. A round is told twice, as asked and
 * as closed: a mark counts from what was told then.
 */
export const inboxItems = (workspaceId: string, editorId: string): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  return sql`(
    with mine as materialized (
      select f.* from follow f where f.workspace_id = ${ws} and f.editor_id = ${editorId} and f.withdrawn_at is null
    ), claims as materialized (
      select coalesce(s.merged_into_id, s.id) as claim_id, f.followed_at from mine f
        join claim_state s on s.workspace_id = ${ws} and s.id = f.claim_id and s.withdrawn_at is null
    ), rounds as materialized (
      select r.id as round_id, r.claim_id, r.closed_at, min(f.followed_at) as followed_at
        from (select round_id, null::uuid as claim_id, followed_at from mine where round_id is not null union all select null, claim_id, followed_at from claims) f
        join round r on r.workspace_id = ${ws} and (r.id = f.round_id or r.claim_id = f.claim_id) and r.withdrawn_at is null
       group by r.id, r.claim_id, r.closed_at
    ), reasons as (
      select m.comment_id as id, 1 as rank, 'mention' as kind from mention m where m.workspace_id = ${ws} and m.editor_id = ${editorId} and m.withdrawn_at is null
      union all select c.id, 2, 'reply' from comment p join comment c on c.workspace_id = ${ws} and c.reply_to_id = p.id
        where p.workspace_id = ${ws} and p.created_by = ${editorId}
      union all select x.id, 3, 'comment' from (${commentsFollowed(ws)}) x
    ), told as (
      select 'comment' as source, c.id, y.kind, greatest(c.created_at, blind_in.closed_at) as at, c.created_by as by_id, null::uuid as claim_id
        from (select distinct on (id) id, kind from reasons order by id, rank) y
        join comment c on c.workspace_id = ${ws} and c.id = y.id and c.withdrawn_at is null ${roundOfComment(ws)}
       where ${readableComment(ws, editorId)}
      union all select distinct on (k.id) 'relation', k.id, 'counter-claim', k.created_at, k.created_by, k.claim_id from (${countersFollowed(ws)}) k
        join claim_state o on o.workspace_id = ${ws} and o.id = k.from_claim_id and o.withdrawn_at is null
      union all select distinct on (d.id) 'drift', d.id, 'drift', d.created_at, d.created_by, f.claim_id from claims f
        join appearance a on a.workspace_id = ${ws} and a.claim_id = f.claim_id and a.withdrawn_at is null
        join drift d on d.workspace_id = ${ws} and d.quote_id = a.quote_id and d.withdrawn_at is null and d.decision <> 'none' and d.created_at > f.followed_at
      union all select 'round', r.id, 'asked', o.created_at, o.created_by, s.id from round_editor o
        join round r on r.workspace_id = ${ws} and r.id = o.round_id and r.closed_at is null and r.withdrawn_at is null
        join claim_state s on s.workspace_id = ${ws} and s.id = r.claim_id and s.withdrawn_at is null
       where o.workspace_id = ${ws} and o.editor_id = ${editorId} and o.withdrawn_at is null
      union all select 'round', r.round_id, 'closed', r.closed_at, null, r.claim_id from rounds r where r.closed_at > r.followed_at
      union all select 'adjudication', j.id, 'settled', j.created_at, j.created_by, j.claim_id from (
        select j.id, j.created_at, j.created_by, r.claim_id from rounds r
          join adjudication j on j.workspace_id = ${ws} and j.round_id = r.round_id and j.withdrawn_at is null and j.created_at > r.followed_at
        union select j.id, j.created_at, j.created_by, r.claim_id from verdict v
          join round r on r.workspace_id = ${ws} and r.id = v.round_id and r.withdrawn_at is null
          join claim_state s on s.workspace_id = ${ws} and s.id = r.claim_id and s.withdrawn_at is null
          join adjudication j on j.workspace_id = ${ws} and j.round_id = r.id and j.withdrawn_at is null
         where v.workspace_id = ${ws} and v.editor_id = ${editorId} and v.withdrawn_at is null) j
    )
    select t.*, not coalesce(x.read and (t.source <> 'round' or x.marked_at >= t.at), false) as unread from told t
      left join inbox_read x on x.workspace_id = ${ws} and x.editor_id = ${editorId}
        and coalesce(x.comment_id, x.relation_id, x.drift_id, x.round_id, x.adjudication_id) = t.id
     where t.by_id is distinct from ${editorId})`;
};
