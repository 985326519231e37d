import type { Writer } from './writer';

/** The text of a version and whose it is, inside an act; null when it is not this workspace's. */
export const textOfVersion = async (w: Writer, versionId: string): Promise<{ sourceId: string; number: number; text: string } | null> => {
  const rows = await w.tx.$queryRaw<{ sourceId: string; number: number; text: string }[]>`
    select v.source_id as "sourceId", v.number, t.text from version v join kept_text t on t.workspace_id = v.workspace_id and t.id = v.text_id
     where v.workspace_id = ${w.workspaceId}::uuid and v.id = ${versionId}::uuid and v.withdrawn_at is null`;
  return rows[0] ?? null;
};

export type NewestVersion = { readonly id: string; readonly number: number; readonly textId: string; readonly originalId: string | null };

/** The newest standing version of a source, or null. */
export const newestVersion = async (w: Writer, sourceId: string): Promise<NewestVersion | null> => {
  const row = await w.tx.version.findFirst({
    where: { workspace_id: w.workspaceId, source_id: sourceId, withdrawn_at: null },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, text_id: true, original_id: true },
  });
  return row && { id: row.id, number: row.number, textId: row.text_id, originalId: row.original_id };
};

/** The number the next version of a source takes: numbers of withdrawn ones are not given again. */
export const nextNumber = async (w: Writer, sourceId: string): Promise<number> => {
  const last = await w.tx.version.aggregate({ where: { workspace_id: w.workspaceId, source_id: sourceId }, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
};
