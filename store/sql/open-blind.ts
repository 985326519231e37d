import { reading } from '../db';

/**
 * How many open rounds and analyses that can still close hold what this editor may not read yet: verdicts, comments or marks of somebody else, in a
 * round they never looked into. A round that gave way, or whose claim did, closes no more and is not waited for. `editorId` null counts those that hold anything.
 */
export const openBlind = async (workspaceId: string, editorId: string | null): Promise<number> => {
  const sql = reading();
  const others = (column: string) => (editorId === null ? sql`true` : sql`${sql(column)} <> ${editorId}`);
  const [row] = await sql<{ n: number }[]>`
    select (select count(*)::int from round r
        join claim_state s on s.workspace_id = r.workspace_id and s.id = r.claim_id and s.withdrawn_at is null and s.merged_into_id is null
       where r.workspace_id = ${workspaceId} and r.closed_at is null and r.withdrawn_at is null
        and (exists (select from verdict v where v.workspace_id = r.workspace_id and v.round_id = r.id and v.withdrawn_at is null and ${others('v.editor_id')})
          or exists (select from comment c where c.workspace_id = r.workspace_id and c.round_id = r.id and c.withdrawn_at is null and ${others('c.created_by')}))
        and not exists (select from round_look l where l.workspace_id = r.workspace_id and l.round_id = r.id and l.editor_id = ${editorId}))
      + (select count(*)::int from analysis a where a.workspace_id = ${workspaceId} and a.closed_at is null and a.withdrawn_at is null
        and exists (select from analysis_mark m where m.workspace_id = a.workspace_id and m.analysis_id = a.id and m.withdrawn_at is null
          and ${others('m.editor_id')})) as n`;
  return row?.n ?? 0;
};
