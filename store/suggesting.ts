import type { Span } from '@/domain/text/span';
import type { Writer } from './writer';

export type NamedActor = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

/** Every standing actor of the workspace with its aliases: whom a text may speak of. */
export const namedActors = (w: Writer): Promise<NamedActor[]> => w.tx.$queryRaw<NamedActor[]>`
  select a.id, a.name, coalesce((select array_agg(x.alias order by x.alias) from actor_alias x
      where x.workspace_id = a.workspace_id and x.actor_id = a.id and x.withdrawn_at is null), '{}') as aliases
    from actor a where a.workspace_id = ${w.workspaceId}::uuid and a.withdrawn_at is null and a.merged_into_id is null
   order by a.created_at, a.id`;

/**
 * What is taken in a version: places of standing quotes, by anchor or as they were found there from an older version, and of suggestions whatever was
 * decided on them, with the next free ordinal.
 */
export const takenPlaces = async (w: Writer, versionId: string): Promise<{ quoted: Span[]; suggested: Span[][]; next: number }> => {
  const where = { workspace_id: w.workspaceId, version_id: versionId };
  const columns = { unit_starts: true, unit_ends: true } as const;
  const anchors = await w.tx.anchor.findMany({ where: { ...where, withdrawn_at: null }, select: columns });
  const drifts = await w.tx.drift.findMany({ where: { ...where, withdrawn_at: null }, select: columns });
  const suggestions = await w.tx.suggestion.findMany({ where, select: { ...columns, ordinal: true } });
  const spans = (row: { unit_starts: number[]; unit_ends: number[] }): Span[] =>
    row.unit_starts.map((start, i) => [start, row.unit_ends[i] ?? start]);
  return {
    quoted: [...anchors, ...drifts].flatMap(spans),
    suggested: suggestions.map(spans),
    next: suggestions.reduce((most, { ordinal }) => Math.max(most, ordinal), 0) + 1,
  };
};

/** The words of suggestions that were rejected in other versions of a source, each with the speaker as the text names them. */
export const rejectedElsewhere = (w: Writer, sourceId: string, versionId: string): Promise<{ exact: string[]; surface: string | null }[]> =>
  w.tx.$queryRaw`select g.exact, g.surface from suggestion g
     join version v on v.workspace_id = g.workspace_id and v.id = g.version_id
    where g.workspace_id = ${w.workspaceId}::uuid and v.source_id = ${sourceId}::uuid and g.version_id <> ${versionId}::uuid
      and g.decision = 'rejected' and g.withdrawn_at is null`;
