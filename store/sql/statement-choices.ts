import { reading } from '../db';

export type IssueChoice = { readonly id: string; readonly parentId: string | null; readonly position: number; readonly question: string };
export type CapacityChoice = { readonly id: string; readonly name: string; readonly role: string; readonly speaksFor: boolean };

/** Every standing issue of the workspace, and whom a speaker belongs to (nobody, when it is a new name): one round trip. */
export const statementChoices = async (
  workspaceId: string,
  speakerId: string | null,
): Promise<{ readonly issues: readonly IssueChoice[]; readonly capacities: readonly CapacityChoice[] }> => {
  const sql = reading();
  const [row] = await sql<{ issues: IssueChoice[]; capacities: CapacityChoice[] }[]>`
    select
      coalesce((select json_agg(json_build_object('id', id, 'parentId', parent_id, 'position', position, 'question', question))
        from issue where workspace_id = ${workspaceId} and withdrawn_at is null), '[]') as issues,
      coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name, 'role', m.role, 'speaksFor', m.speaks_for)
          order by m.speaks_for desc, m.from_date desc nulls last, a.name)
        from membership m join actor a on a.workspace_id = m.workspace_id and a.id = m.in_actor_id and a.withdrawn_at is null
        where m.workspace_id = ${workspaceId} and m.actor_id = ${speakerId}::uuid and m.withdrawn_at is null), '[]') as capacities`;
  return row ?? { issues: [], capacities: [] };
};
