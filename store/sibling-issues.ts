import type { Writer } from './writer';

/** Standing issues under a parent (null is the top), in their order. */
export const siblingIssues = (w: Writer, parentId: string | null): Promise<{ id: string; position: number }[]> =>
  w.tx.issue.findMany({
    where: { workspace_id: w.workspaceId, parent_id: parentId, withdrawn_at: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, position: true },
  });
