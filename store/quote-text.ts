import type { Anchor } from '@/domain/quote/anchor-of';
import { insertQuote } from './insert-anchor';
import type { QuoteInSource } from './insert-appearance';
import type { Writer } from './writer';

/**
 * A standing quote with a version it is anchored in and that version's text, inside an act; null when there is none. With `attributionId` the version
 * is the one in which that chain's mentions and cues lie, otherwise the newest.
 */
export const quoteInSource = async (w: Writer, quoteId: string, attributionId?: string): Promise<QuoteInSource | null> => {
  const rows = await w.tx.$queryRaw<QuoteInSource[]>`
    select q.id as "quoteId", q.source_id as "sourceId", v.id as "versionId", t.text
      from quote q
      join anchor a on a.workspace_id = q.workspace_id and a.quote_id = q.id and a.withdrawn_at is null
      join version v on v.workspace_id = a.workspace_id and v.id = a.version_id
      join kept_text t on t.workspace_id = v.workspace_id and t.id = v.text_id
     where q.workspace_id = ${w.workspaceId}::uuid and q.id = ${quoteId}::uuid and q.withdrawn_at is null
     order by v.id = (select version_id from attribution where workspace_id = q.workspace_id and id = ${attributionId ?? null}::uuid) desc nulls last,
       v.number desc, a.id desc limit 1`;
  return rows[0] ?? null;
};

/** The id of the standing quote of exactly these words at this place, made when there is none. */
export const quoteAt = async (w: Writer, sourceId: string, versionId: string, anchor: Anchor): Promise<string> => {
  const rows = await w.tx.$queryRaw<{ id: string }[]>`
    select q.id from anchor a join quote q on q.workspace_id = a.workspace_id and q.id = a.quote_id and q.withdrawn_at is null
     where a.workspace_id = ${w.workspaceId}::uuid and a.version_id = ${versionId}::uuid and a.withdrawn_at is null
       and a.unit_starts = ${anchor.units.map(([start]) => start)}::int[] and a.unit_ends = ${anchor.units.map(([, end]) => end)}::int[]
     order by q.id limit 1`;
  return rows[0]?.id ?? insertQuote(w, sourceId, versionId, anchor);
};
