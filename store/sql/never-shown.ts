import type { Sql } from 'postgres';

/** A row that an editor is never shown on any screen. */
export type NeverShown = { readonly table: string; readonly id: string };

/**
 * Rows of a workspace that this editor is shown nowhere, with what hangs on them, as the connection sees them now: what others judged in a round that did not close
 * (or withdrew before it did), wrote about one, marked and never handed in, or keep as their own view. What an editor looked into is theirs to read.
 */
export const neverShown = (sql: Sql, workspaceId: string, editorId: string): Promise<readonly NeverShown[]> => sql<NeverShown[]>`
  with recursive blind as (
    select r.id from round r where r.workspace_id = ${workspaceId} and r.closed_at is null
      and not exists (select from round_look l where l.workspace_id = r.workspace_id and l.round_id = r.id and l.editor_id = ${editorId})),
  judged as (
    select v.id from verdict v where v.workspace_id = ${workspaceId} and v.editor_id <> ${editorId}
      and (v.round_id in (select id from blind) or (v.withdrawn_at is not null and not v.after_reveal
        and not exists (select from round_look l where l.workspace_id = v.workspace_id and l.round_id = v.round_id and l.editor_id = ${editorId})))),
  said as (
    select c.id from comment c left join verdict v on v.workspace_id = c.workspace_id and v.id = c.verdict_id
     where c.workspace_id = ${workspaceId} and (c.verdict_id in (select id from judged)
       or (c.created_by <> ${editorId} and coalesce(c.round_id, v.round_id) in (select id from blind)))
    union select c.id from comment c join said on c.reply_to_id = said.id where c.workspace_id = ${workspaceId})
  select 'verdict' as table, id from judged
  union all select 'verdict_evidence', x.id from verdict_evidence x where x.workspace_id = ${workspaceId} and x.verdict_id in (select id from judged)
  union all select 'comment', id from said
  union all select 'mention', x.id from mention x where x.workspace_id = ${workspaceId} and x.comment_id in (select id from said)
  union all select 'inbox_read', x.id from inbox_read x where x.workspace_id = ${workspaceId} and x.comment_id in (select id from said)
  union all select 'analysis_mark', m.id from analysis_mark m join analysis a on a.workspace_id = m.workspace_id and a.id = m.analysis_id
    where m.workspace_id = ${workspaceId} and m.editor_id <> ${editorId} and (a.closed_at is null or m.withdrawn_at is not null or not exists (
      select from analysis_hand_in h where h.workspace_id = m.workspace_id and h.analysis_id = m.analysis_id and h.editor_id = m.editor_id
        and h.withdrawn_at is null))
  union all select 'issue_view', i.id from issue_view i where i.workspace_id = ${workspaceId} and i.editor_id <> ${editorId}`;
