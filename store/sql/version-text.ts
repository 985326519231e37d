import { reading } from '../db';

/** The text of a version; null when the workspace has no such version. */
export const versionText = async (workspaceId: string, versionId: string): Promise<string | null> => {
  const sql = reading();
  const [row] = await sql<
    { text: string }[]
  >`select t.text from version v join kept_text t on t.workspace_id = v.workspace_id and t.id = v.text_id
    where v.workspace_id = ${workspaceId} and v.id = ${versionId} and v.withdrawn_at is null`;
  return row?.text ?? null;
};
