import type { PendingQuery, Row } from 'postgres';
import type { Kind } from '@/domain/attribution/kind';
import {
  type ClaimFilters,
  type ClaimQuery,
  type DriftFilter,
  driftFilters,
  driftFilterWords,
  type FilterName,
} from '@/domain/search/claim-query';
import type { PartialDate } from '@/domain/source/partial-date';
import type { Inside } from '@/domain/verdict/scale';
import { reading } from '../db';
import { driftedClaims } from './drifted-claims';
import { newestAnchor } from './newest-anchor';

export type FoundClaim = {
  readonly id: string;
  readonly proposition: string;
  readonly kind: Kind;
  readonly status: 'draft' | 'tracked';
  readonly newestOn: string;
  /** the settled answer; `again` while it is judged anew */
  readonly so: { readonly inside: Inside; readonly word: string; readonly again: boolean } | null;
  readonly appearances: number;
  readonly counters: number;
  /** the newest appearance: whose words, where */
  readonly said: {
    readonly speaker: string | null;
    readonly party: { readonly code: string; readonly slot: number; readonly name: string } | null;
    readonly words: string;
    /** when it was said, as far as that is known */
    readonly on: PartialDate;
    readonly outlet: string | null;
    readonly sourceTitle: string;
  } | null;
};
/** `value` is what the filter takes: for `so` the settled word, or 'none'; `inside` is the mark that belongs to it. */
export type Facet = { readonly value: string; readonly words: string; readonly count: number };
export type SoFacet = Facet & { readonly inside: Inside | 'none' };
export type FoundClaims = {
  readonly total: number;
  readonly rows: readonly FoundClaim[];
  readonly facets: Readonly<Record<'kind' | 'party' | 'speaker' | 'issue' | 'drift', readonly Facet[]>> & {
    readonly so: readonly SoFacet[];
  };
};

type Answer = Omit<FoundClaims, 'facets'> & {
  readonly facets: Omit<FoundClaims['facets'], 'drift'>;
  readonly drift: { readonly [F in DriftFilter]?: number };
};
/** In the order of the rule, what waits first. */
const driftFacets = (counts: Answer['drift']): Facet[] =>
  driftFilters.flatMap((value) => (counts[value] ? [{ value, words: driftFilterWords[value], count: counts[value] }] : []));

type Fragment = PendingQuery<Row[]>;
const most = 50;

/** The SQL of each filter on claim_search, named as in domain/search/claim-query.ts. */
const conditions = (workspaceId: string): { readonly [F in FilterName]: (value: NonNullable<ClaimFilters[F]>) => Fragment } => {
  const sql = reading();
  return {
    q: (words) =>
      sql`s.tsv @@ (websearch_to_tsquery('russian', ${words}) || coalesce(to_tsquery('russian', ${prefixes(words)}), ''::tsquery))`,
    issue: (ids) => sql`s.issue_ids && (with recursive below as (
      select i.id from issue i where i.workspace_id = ${workspaceId} and i.id = any(${ids as string[]}::uuid[])
      union select i.id from issue i join below b on i.workspace_id = ${workspaceId} and i.parent_id = b.id)
      select array_agg(id) from below)`,
    party: (ids) => sql`s.party_ids && ${ids as string[]}::uuid[]`,
    speaker: (ids) => sql`s.speaker_ids && ${ids as string[]}::uuid[]`,
    kind: (kinds) => sql`s.kind = any(${kinds as string[]}::text[])`,
    so: (insides) => sql`coalesce(s.so_inside, 'none') = any(${insides as string[]}::text[])`,
    word: (words) => sql`s.so_word = any(${words as string[]}::text[])`,
    drift: (values) =>
      sql`s.claim_id in (select claim_id from ${driftedClaims(workspaceId)} d where d.value = any(${values as string[]}::text[]))`,
    status: (status) => sql`s.status = ${status}`,
    tag: (tags) => sql`s.tags @> ${tags as string[]}::text[]`,
    from: (day) => sql`s.newest_on >= ${day}::date`,
    to: (day) => sql`s.newest_on <= ${day}::date`,
  };
};

/** While typing, the last word counts by its beginning. */
const prefixes = (words: string): string => {
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  return /["-]/.test(words) || all.length === 0 ? '' : all.map((word, i) => (i === all.length - 1 ? `${word}:*` : word)).join(' & ');
};

/** One page of claims, newest first, with the exact count and the facets of the whole answer: one round trip. */
export const searchClaims = async (workspaceId: string, { filters, after }: ClaimQuery): Promise<FoundClaims> => {
  const sql = reading();
  const rules = conditions(workspaceId);
  const wanted = (Object.keys(filters) as FilterName[]).reduce<Fragment>(
    (all, name) => sql`${all} and ${(rules[name] as (v: unknown) => Fragment)(filters[name])}`,
    sql``,
  );
  const [row] = await sql<{ answer: Answer }[]>`
    with hits as materialized (
      select s.claim_id, s.kind, s.status, s.newest_on, s.so_inside, s.so_word, s.party_ids, s.speaker_ids, s.issue_ids
        from claim_search s where s.workspace_id = ${workspaceId} ${wanted}
    ), page as (
      select * from hits
       ${after ? sql`where (newest_on, claim_id) < (${after.newestOn}::date, ${after.claimId}::uuid)` : sql``}
       order by newest_on desc, claim_id desc limit ${most}
    )
    select json_build_object(
      'total', (select count(*)::int from hits),
      'rows', (select coalesce(json_agg(json_build_object(
          'id', p.claim_id, 'proposition', w.proposition, 'kind', p.kind, 'status', p.status, 'newestOn', p.newest_on::text,
          'so', case when p.so_inside is null then null else json_build_object('inside', p.so_inside, 'word', p.so_word,
            'again', (select not exists (select from adjudication j where j.workspace_id = ${workspaceId} and j.round_id = r.id and j.withdrawn_at is null) from round r
              where r.workspace_id = ${workspaceId} and r.claim_id = p.claim_id and r.question = 'so' and r.withdrawn_at is null order by r.created_at desc, r.id desc limit 1)) end,
          'appearances', (select count(*)::int from appearance a where a.workspace_id = ${workspaceId} and a.claim_id = p.claim_id and a.withdrawn_at is null),
          'counters', (select count(*)::int from relation r where r.workspace_id = ${workspaceId} and r.to_claim_id = p.claim_id and r.type = 'rebuts' and r.withdrawn_at is null),
          'said', said.it) order by p.newest_on desc, p.claim_id desc), '[]')
        from page p
        join claim_state st on st.workspace_id = ${workspaceId} and st.id = p.claim_id
        join claim_wording w on w.workspace_id = st.workspace_id and w.id = st.wording_id
        left join lateral (
          select json_build_object('speaker', sp.name, 'words', array_to_string(an.exact, ' … '),
            'on', json_build_object('earliest', a.said_earliest::text, 'latest', a.said_latest::text, 'precision', a.said_precision), 'outlet', o.name, 'sourceTitle', ss.title,
            'party', case when pt.id is null then null else json_build_object('code', pt.code, 'slot', pt.slot, 'name', pa.name) end) as it
          from appearance a
          ${newestAnchor(workspaceId, 'a.quote_id')}
          join source_state ss on ss.workspace_id = a.workspace_id and ss.id = a.source_id
          left join actor sp on sp.workspace_id = a.workspace_id and sp.id = a.speaker_id
          left join actor o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
          left join party pt on pt.workspace_id = a.workspace_id and pt.id = a.party_id
          left join actor pa on pa.workspace_id = pt.workspace_id and pa.id = pt.id
          where a.workspace_id = ${workspaceId} and a.claim_id = p.claim_id and a.withdrawn_at is null
          order by a.said_on desc, a.id desc limit 1) said on true),
      'drift', (select coalesce(json_object_agg(value, n), '{}') from (select d.value, count(*)::int n from ${driftedClaims(workspaceId)} d
        join hits on hits.claim_id = d.claim_id group by d.value) x),
      'facets', json_build_object(
        'kind', (select coalesce(json_agg(json_build_object('value', kind, 'words', kind, 'count', n) order by n desc, kind), '[]')
          from (select kind, count(*)::int n from hits group by kind) x),
        'so', (select coalesce(json_agg(json_build_object('value', coalesce(word, 'none'), 'inside', inside, 'words', coalesce(word, 'Not judged'), 'count', n) order by n desc, inside, word), '[]')
          from (select coalesce(so_inside, 'none') inside, so_word word, count(*)::int n from hits group by 1, 2) x),
        'party', (select coalesce(json_agg(json_build_object('value', x.id, 'words', a.name, 'count', n) order by n desc, a.name), '[]')
          from (select unnest(party_ids) id, count(*)::int n from hits group by 1) x join actor a on a.workspace_id = ${workspaceId} and a.id = x.id),
        'speaker', (select coalesce(json_agg(json_build_object('value', x.id, 'words', a.name, 'count', n) order by n desc, a.name), '[]')
          from (select unnest(speaker_ids) id, count(*)::int n from hits group by 1 order by 2 desc limit 30) x
          join actor a on a.workspace_id = ${workspaceId} and a.id = x.id),
        'issue', (select coalesce(json_agg(json_build_object('value', x.id, 'words', i.question, 'count', n) order by n desc, i.question), '[]')
          from (select unnest(issue_ids) id, count(*)::int n from hits group by 1 order by 2 desc limit 30) x
          join issue i on i.workspace_id = ${workspaceId} and i.id = x.id))
    ) as answer`;
  if (!row) throw new Error('the search answered nothing');
  const { drift, ...answer } = row.answer;
  return { ...answer, facets: { ...answer.facets, drift: driftFacets(drift) } };
};
