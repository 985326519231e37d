import type { Writer } from './writer';

/** The text of a version and whose it is, inside an act; null when it is not this workspace's. */
export const textOfVersion = async (w: Writer, versionId: string): Promise<{ sourceId: string; text: string } | null> => {
  const rows = await w.tx.$queryRaw<{ source_id: string; text: string }[]>`
    select v.source_id, t.text from version v join kept_text t on t.workspace_id = v.workspace_id and t.id = v.text_id
     where v.workspace_id = ${w.workspaceId}::uuid and v.id = ${versionId}::uuid`;
  const row = rows[0];
  return row ? { sourceId: row.source_id, text: row.text } : null;
};

/** The newest version of a source, or null. */
export const newestVersion = async (w: Writer, sourceId: string): Promise<{ id: string; number: number } | null> =>
  w.tx.version.findFirst({
    where: { workspace_id: w.workspaceId, source_id: sourceId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  });
