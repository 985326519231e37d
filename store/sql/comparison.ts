import type { Alarm } from '@/domain/quote/alarms';
import type { DriftDecision, DriftState } from '@/domain/quote/drift-decision';
import type { Change } from '@/domain/quote/word-diff';
import type { Span } from '@/domain/text/span';
import { reading } from '../db';
import { type NamedParty, partyJson } from './appearances-of-claim';

export type VersionHead = {
  readonly id: string;
  readonly number: number;
  readonly keptAt: string;
  readonly sha256: string;
  readonly words: number;
};
export type ComparedPlace = { readonly spans: readonly Span[]; readonly exact: readonly string[] };

/** A quote with its place in either of two versions, by an anchor or as it was found there. */
export type ComparedQuote = {
  readonly quoteId: string;
  readonly speaker: string | null;
  readonly party: NamedParty | null;
  readonly claims: readonly { readonly id: string; readonly proposition: string; readonly saidSettled: boolean }[];
  readonly old: ComparedPlace | null;
  readonly next: (ComparedPlace & { readonly anchored: boolean }) | null;
  /** what became of it in the newer of the two; null when it was never looked for there (it was quoted in that version itself) */
  readonly drift: {
    readonly id: string;
    readonly revision: number;
    readonly state: DriftState;
    readonly alarms: readonly Alarm[];
    readonly diff: readonly Change[];
    readonly decision: DriftDecision;
    readonly note: string | null;
    /** number of the version it is counted from: that of the quote's newest anchor when it was looked for, and that anchor's very words */
    readonly from: number;
    readonly was: readonly string[];
  } | null;
};

export type Comparison = {
  readonly source: { readonly id: string; readonly title: string; readonly outlet: string | null; readonly language: string };
  /** all standing versions, oldest first */
  readonly versions: readonly VersionHead[];
  readonly old: VersionHead & { readonly text: string };
  readonly next: VersionHead & { readonly text: string };
  readonly quotes: readonly ComparedQuote[];
};

/**
 * Two versions of a source with their texts and quotes, in one round trip. Without numbers the two newest; a single version stands against itself.
 * Null when the workspace has no such standing source or versions.
 */
export const comparison = async (
  workspaceId: string,
  sourceId: string,
  old: number | null,
  next: number | null,
): Promise<Comparison | null> => {
  const sql = reading();
  const ws = workspaceId;
  const head = (v: string) => sql`'id', ${sql(`${v}.id`)}, 'number', ${sql(`${v}.number`)},
    'keptAt', to_char(${sql(`${v}.created_at`)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'sha256', ${sql(`${v}.sha256`)}, 'words', ${sql(`${v}.words`)}`;
  const place = (t: string) => sql`'exact', ${sql(`${t}.exact`)}, 'spans', (select json_agg(json_build_array(s, e) order by n)
    from unnest(${sql(`${t}.unit_starts`)}, ${sql(`${t}.unit_ends`)}) with ordinality u(s, e, n))`;
  const anchored = (v: string) => sql`left join lateral (select x.* from anchor x where x.workspace_id = ${ws} and x.quote_id = q.id
    and x.version_id = ${sql(`${v}.id`)} and x.withdrawn_at is null order by x.id desc limit 1)`;
  const found = (v: string) => sql`left join lateral (select x.* from drift x where x.workspace_id = ${ws} and x.quote_id = q.id
    and x.version_id = ${sql(`${v}.id`)} and x.withdrawn_at is null)`;
  const [row] = await sql<{ page: Omit<Comparison, 'old' | 'next'>; old: Comparison['old']; next: Comparison['next'] }[]>`
    with versions as materialized (
      select v.*, t.sha256, t.words, t.text from version v
        join source_state ss on ss.workspace_id = v.workspace_id and ss.id = v.source_id and ss.withdrawn_at is null
        join kept_text t on t.workspace_id = v.workspace_id and t.id = v.text_id
       where v.workspace_id = ${ws} and v.source_id = ${sourceId} and v.withdrawn_at is null
    ), n as materialized (
      select * from versions where ${next}::int is null or number = ${next}::int order by number desc limit 1
    ), o as materialized (
      select v.* from versions v, n where case when ${old}::int is null then v.number < n.number or (select count(*) from versions) = 1 else v.number = ${old}::int end
       order by v.number desc limit 1
    )
    select json_build_object(${head('o')}, 'text', o.text) as old, json_build_object(${head('n')}, 'text', n.text) as next, json_build_object(
      'source', (select json_build_object('id', ss.id, 'title', ss.title, 'outlet', a.name, 'language', ss.language) from source_state ss
        left join actor a on a.workspace_id = ss.workspace_id and a.id = ss.outlet_id where ss.workspace_id = ${ws} and ss.id = ${sourceId}),
      'versions', (select json_agg(json_build_object(${head('v')}) order by v.number) from versions v),
      'quotes', (select coalesce(json_agg(json_build_object('quoteId', q.id,
          'speaker', (select coalesce(sp.name, (select h.description from hop h where h.workspace_id = ${ws} and h.attribution_id = a.attribution_id
              order by h.position desc limit 1)) from appearance a left join actor sp on sp.workspace_id = ${ws} and sp.id = a.speaker_id
            where a.workspace_id = ${ws} and a.quote_id = q.id and a.withdrawn_at is null order by a.id limit 1),
          'party', (select ${partyJson(ws, 'a.party_id')} from appearance a where a.workspace_id = ${ws} and a.quote_id = q.id and a.withdrawn_at is null
            and a.party_id is not null order by a.id limit 1),
          'claims', (select coalesce(json_agg(json_build_object('id', s.id, 'proposition', w.proposition, 'saidSettled', exists (
                select from round r join adjudication j on j.workspace_id = r.workspace_id and j.round_id = r.id and j.withdrawn_at is null
                where r.workspace_id = ${ws} and r.appearance_id = a.id and r.withdrawn_at is null)) order by a.id), '[]')
            from appearance a join claim_state s on s.workspace_id = ${ws} and s.id = a.claim_id and s.withdrawn_at is null and s.merged_into_id is null
            join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
            where a.workspace_id = ${ws} and a.quote_id = q.id and a.withdrawn_at is null),
          'old', case when oa.id is not null then json_build_object(${place('oa')}) when cardinality(od.exact) > 0 then json_build_object(${place('od')}) end,
          'next', case when na.id is not null then json_build_object(${place('na')}, 'anchored', true)
            when cardinality(nd.exact) > 0 then json_build_object(${place('nd')}, 'anchored', false) end,
          'drift', case when nd.id is not null then json_build_object('id', nd.id, 'revision', nd.revision, 'state', nd.state, 'alarms', nd.alarms,
            'diff', nd.diff, 'decision', nd.decision, 'note', nd.note, 'from', nf.number, 'was', nf.exact) end)
        order by coalesce(oa.unit_starts[1], od.unit_starts[1], na.unit_starts[1], nd.unit_starts[1]), q.id), '[]')
        from quote q
        ${anchored('o')} oa on true ${found('o')} od on true ${anchored('n')} na on true ${found('n')} nd on true
        left join lateral (select v.number, x.exact from anchor x join version v on v.workspace_id = ${ws} and v.id = x.version_id
          where x.workspace_id = ${ws} and x.id = nd.anchor_id) nf on true
        where q.workspace_id = ${ws} and q.source_id = ${sourceId} and q.withdrawn_at is null
          and (oa.id is not null or od.id is not null or na.id is not null or nd.id is not null))
      ) as page
      from o, n`;
  return row ? { ...row.page, old: row.old, next: row.next } : null;
};
