import type { Role } from '@/domain/editor/editor';
import type { Writer } from './writer';

/** The roles of the standing editors among these ids. */
export const rolesOf = async (w: Writer, ids: readonly string[]): Promise<ReadonlyMap<string, Role>> => {
  const rows = await w.tx.editor.findMany({
    where: { workspace_id: w.workspaceId, id: { in: [...ids] }, withdrawn_at: null },
    select: { id: true, role: true },
  });
  return new Map(rows.map(({ id, role }) => [id, role as Role]));
};
