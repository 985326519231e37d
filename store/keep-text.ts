import { sha256 } from './write-event';
import type { Writer } from './writer';

/** The id of this text in the workspace; the same text is kept once. */
export const keepText = async (w: Writer, text: string): Promise<string> => {
  const hash = sha256(text);
  const there = await w.tx.kept_text.findFirst({ where: { workspace_id: w.workspaceId, sha256: hash }, select: { id: true } });
  return there?.id ?? w.add('kept_text', { sha256: hash, text, words: text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0 });
};

/** The id of these bytes in the workspace; the same bytes are kept once. */
export const keepOriginal = async (
  w: Writer,
  original: { readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string; readonly name: string | null },
): Promise<string> => {
  const hash = sha256(original.bytes);
  const there = await w.tx.original.findFirst({ where: { workspace_id: w.workspaceId, sha256: hash }, select: { id: true } });
  return there?.id ?? w.add('original', { sha256: hash, media_type: original.mediaType, name: original.name, bytes: original.bytes });
};

/** The standing source of this outlet whose version has this very text, or null. */
export const sourceWithText = async (
  w: Writer,
  textId: string,
  outletId: string | null,
): Promise<{ sourceId: string; versionId: string } | null> => {
  const rows = await w.tx.$queryRaw<{ sourceId: string; versionId: string }[]>`
    select v.source_id as "sourceId", v.id as "versionId"
      from version v join source_state s on s.workspace_id = v.workspace_id and s.id = v.source_id
     where v.workspace_id = ${w.workspaceId}::uuid and v.text_id = ${textId}::uuid
       and s.outlet_id is not distinct from ${outletId}::uuid and s.withdrawn_at is null and v.withdrawn_at is null
     order by v.number desc limit 1`;
  return rows[0] ?? null;
};
