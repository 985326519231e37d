import type { DriftDecision, DriftState } from '@/domain/quote/drift-decision';
import type { Span } from '@/domain/text/span';
import type { Writer } from './writer';

/** A quote to be looked for in a newer version: from the newest standing anchor it has in the versions before it, and what was decided last. */
export type QuoteToTrace = {
  readonly quoteId: string;
  readonly anchorId: string;
  readonly versionId: string;
  readonly spans: readonly Span[];
  readonly before: { readonly decision: DriftDecision; readonly state: DriftState; readonly exact: readonly string[] } | null;
};

/**
 * The standing quotes of a source that have no anchor and no drift in a version yet, each with its newest anchor in the versions before that one
 * and its newest drift. With `quoteId` only that quote.
 */
export const quotesToTrace = (
  w: Writer,
  version: { readonly id: string; readonly number: number; readonly sourceId: string },
  quoteId?: string,
) =>
  w.tx.$queryRaw<QuoteToTrace[]>`
    select q.id as "quoteId", an.id as "anchorId", an.version_id as "versionId",
        (select json_agg(json_build_array(s, e) order by n) from unnest(an.unit_starts, an.unit_ends) with ordinality u(s, e, n)) as spans,
        (select json_build_object('decision', d.decision, 'state', d.state, 'exact', d.exact) from drift d
          join version v on v.workspace_id = d.workspace_id and v.id = d.version_id and v.withdrawn_at is null
          where d.workspace_id = q.workspace_id and d.quote_id = q.id and d.withdrawn_at is null and v.number < ${version.number}
          order by v.number desc limit 1) as before
      from quote q
      join lateral (select x.* from anchor x join version v on v.workspace_id = x.workspace_id and v.id = x.version_id and v.withdrawn_at is null
        where x.workspace_id = q.workspace_id and x.quote_id = q.id and x.withdrawn_at is null and v.number < ${version.number}
        order by v.number desc, x.created_at desc, x.id desc limit 1) an on true
     where q.workspace_id = ${w.workspaceId}::uuid and q.source_id = ${version.sourceId}::uuid and q.withdrawn_at is null
       and (${quoteId ?? null}::uuid is null or q.id = ${quoteId ?? null}::uuid)
       and not exists (select from drift d where d.workspace_id = q.workspace_id and d.quote_id = q.id and d.version_id = ${version.id}::uuid
         and d.withdrawn_at is null)
       and not exists (select from anchor x where x.workspace_id = q.workspace_id and x.quote_id = q.id and x.version_id = ${version.id}::uuid
         and x.withdrawn_at is null)
     order by an.unit_starts[1], q.id`;

/** The standing drifts that were found from an anchor. */
export const driftsFrom = (w: Writer, anchorId: string) =>
  w.tx.drift.findMany({
    where: { workspace_id: w.workspaceId, anchor_id: anchorId, withdrawn_at: null },
    select: { id: true, version_id: true, quote_id: true, decision: true },
    orderBy: { id: 'asc' },
  });

/** Holds a source until the act is over, so that two captures of it come one after the other. */
export const holdSource = async (w: Writer, sourceId: string): Promise<{ title: string; withdrawn: boolean } | null> => {
  const rows = await w.tx.$queryRaw<{ title: string; withdrawn: boolean }[]>`
    select title, withdrawn_at is not null as withdrawn from source_state
     where workspace_id = ${w.workspaceId}::uuid and id = ${sourceId}::uuid for no key update`;
  return rows[0] ?? null;
};

/** What names a source from inside it. */
type InSource = { readonly versionId: string } | { readonly quoteId: string } | { readonly driftId: string };

/**
 * The same hold, for acts that know a version, quote or drift of the source: acts on one source come one after the other, so that a capture misses no quote that
 * is just being made and leaves no anchor to one that is just being withdrawn.
 */
export const holdSourceOf = async (w: Writer, inside: InSource): Promise<void> => {
  const [table, id] =
    'versionId' in inside ? ['version', inside.versionId] : 'quoteId' in inside ? ['quote', inside.quoteId] : ['drift', inside.driftId];
  await w.tx.$queryRaw`select s.id from source_state s where s.workspace_id = ${w.workspaceId}::uuid and s.id = case ${table}
      when 'version' then (select source_id from version where workspace_id = s.workspace_id and id = ${id}::uuid)
      when 'quote' then (select source_id from quote where workspace_id = s.workspace_id and id = ${id}::uuid)
      else (select v.source_id from drift d join version v on v.workspace_id = d.workspace_id and v.id = d.version_id
        where d.workspace_id = s.workspace_id and d.id = ${id}::uuid) end for no key update`;
};

/** The hold on every source among some ids, in one order; for undoing. */
export const holdSourcesAmong = async (w: Writer, ids: readonly string[]): Promise<void> => {
  await w.tx
    .$queryRaw`select id from source_state where workspace_id = ${w.workspaceId}::uuid and id = any(${[...ids]}::uuid[]) order by id for no key update`;
};
