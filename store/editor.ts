import { type Role, reaches } from '@/domain/editor/editor';
import { permissions } from '@/domain/editor/permissions';
import type { Writer } from './writer';

/** The roles of the standing editors among these ids. */
export const rolesOf = async (w: Writer, ids: readonly string[]): Promise<ReadonlyMap<string, Role>> => {
  const rows = await w.tx.editor.findMany({
    where: { workspace_id: w.workspaceId, id: { in: [...ids] }, withdrawn_at: null },
    select: { id: true, role: true },
  });
  return new Map(rows.map(({ id, role }) => [id, role as Role]));
};

/** Those of these editors who stand and may judge, in the order given. */
export const judgesAmong = async (w: Writer, ids: readonly string[]): Promise<string[]> => {
  const roles = await rolesOf(w, ids);
  return [...new Set(ids)].filter((id) => reaches(roles.get(id) ?? 'reader', permissions['give-verdict']));
};
