import type { PendingQuery, Row } from 'postgres';
import type { ChecksSince } from '@/domain/quote/unchecked-alarms';
import type { PartialDate } from '@/domain/source/partial-date';
import type { Span } from '@/domain/text/span';
import { reading } from '../db';
import { checksSince } from './checks-since';
import { type DriftMark, driftMark, restsOnDrift } from './drift-mark';
import { newestAnchor } from './newest-anchor';

type Fragment = PendingQuery<Row[]>;
export type NamedParty = { readonly id: string; readonly code: string; readonly slot: number; readonly name: string };
export type Mode = 'direct' | 'indirect' | 'mixed';

/** One step of a chain; an unnamed hop has no actors and a description. Spans are UTF-16 units into the version's text. */
export type ClaimHop = {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly description: string | null;
  readonly mention: string | null;
  readonly mentionSpan: Span | null;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly mode: Mode;
  readonly said: PartialDate;
  readonly language: string | null;
  readonly occasion: { readonly place: string | null; readonly medium: string | null; readonly event: string | null } | null;
};

/** A place where a claim is made: its exact words with some text around them, and who says it. */
export type ClaimAppearance = {
  readonly id: string;
  readonly revision: number;
  readonly quoteId: string;
  readonly mode: Mode;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly capacity: { readonly id: string; readonly name: string } | null;
  readonly party: NamedParty | null;
  readonly said: PartialDate;
  readonly saidOn: string;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly outlet: string | null;
    readonly language: string;
    /** the number of the newest version */
    readonly newest: number;
  };
  readonly anchor: {
    readonly versionId: string;
    readonly version: number;
    readonly exact: readonly string[];
    /** the text in front of the words, between their parts, and behind them; cut at some 200 code points */
    readonly before: string;
    readonly between: readonly string[];
    readonly after: string;
  };
  /** the words in each version the quote has an anchor in, oldest first: a quote that followed keeps both */
  readonly words: readonly { readonly version: number; readonly exact: readonly string[] }[];
  /** what became of the words in the newest version; null while no newer one was kept */
  readonly drift: DriftMark | null;
  /** when the words were followed and what was looked at since; null where they were not followed with an alarm */
  readonly since: ChecksSince | null;
  /** the settled said-verdict rests on words that drifted after it was given */
  readonly lookAgain: boolean;
  /** outermost reporter first, the speaker last */
  readonly chain: readonly ClaimHop[];
};

/** Code points of text on either side of the words. */
const around = 200;

/** A partial date in the columns `<prefix>_earliest`, `_latest` and `_precision` of a table of the query it stands in. */
export const partialJson = (table: string, prefix: string): Fragment => {
  const sql = reading();
  return sql`json_build_object('earliest', ${sql(`${table}.${prefix}_earliest`)}::text, 'latest', ${sql(`${table}.${prefix}_latest`)}::text,
    'precision', ${sql(`${table}.${prefix}_precision`)})`;
};

/** The standing party whose id stands in a column; SQL null when there is none. */
export const partyJson = (workspaceId: string, column: string): Fragment => {
  const sql = reading();
  return sql`(select json_build_object('id', pt.id, 'code', pt.code, 'slot', pt.slot, 'name', pa.name)
    from party pt join actor pa on pa.workspace_id = pt.workspace_id and pa.id = pt.id
    where pt.workspace_id = ${workspaceId} and pt.id = ${sql(column)} and pt.withdrawn_at is null)`;
};

/** A JSON expression (an array of `ClaimAppearance`, newest first) for the places where a claim is made. */
export const appearancesJson = (workspaceId: string, claimId: string): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  const named = (column: string) =>
    sql`(select json_build_object('id', x.id, 'name', x.name) from actor x where x.workspace_id = ${ws} and x.id = ${sql(column)})`;
  return sql`(
    select coalesce(json_agg(json_build_object(
      'id', a.id, 'revision', a.revision, 'quoteId', a.quote_id, 'mode', a.mode,
      'speaker', ${named('a.speaker_id')}, 'capacity', ${named('a.capacity_id')}, 'party', ${partyJson(ws, 'a.party_id')},
      'said', ${partialJson('a', 'said')}, 'saidOn', a.said_on::text,
      'source', json_build_object('id', ss.id, 'title', ss.title, 'outlet', o.name, 'language', ss.language,
        'newest', (select max(v.number) from version v where v.workspace_id = ${ws} and v.source_id = a.source_id and v.withdrawn_at is null)),
      'since', ${checksSince(ws, { appearance: 'a.id', claim: 'a.claim_id', attribution: 'a.attribution_id', quote: 'a.quote_id' })},
      'drift', ${driftMark(ws, 'a.quote_id')}, 'lookAgain', ${restsOnDrift(ws, { appearance: 'a.id', quote: 'a.quote_id' })},
      'words', (select coalesce(json_agg(json_build_object('version', v.number, 'exact', n.exact) order by v.number), '[]') from anchor n
        join version v on v.workspace_id = ${ws} and v.id = n.version_id
        where n.workspace_id = ${ws} and n.quote_id = a.quote_id and n.withdrawn_at is null),
      'anchor', json_build_object('versionId', an.version_id, 'version', an.number, 'exact', an.exact,
        'before', substr(t.text, greatest(at.first - ${around}, 0) + 1, least(at.first, ${around})),
        'between', (select coalesce(json_agg(substr(t.text, an.point_ends[i] + 1, least(an.point_starts[i + 1] - an.point_ends[i], ${2 * around})) order by i), '[]')
          from generate_series(1, cardinality(an.exact) - 1) i),
        'after', substr(t.text, at.last + 1, ${around})),
      'chain', (select coalesce(json_agg(json_build_object(
          'actors', (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name) order by x.name), '[]') from hop_actor ha
            join actor x on x.workspace_id = ${ws} and x.id = ha.actor_id where ha.workspace_id = ${ws} and ha.hop_id = h.id),
          'description', h.description, 'mention', h.mention, 'cue', h.cue, 'mode', h.mode, 'said', ${partialJson('h', 'said')}, 'language', h.language,
          'mentionSpan', case when h.mention_start is null then null else json_build_array(h.mention_start, h.mention_end) end,
          'cueSpan', case when h.cue_start is null then null else json_build_array(h.cue_start, h.cue_end) end,
          'occasion', (select json_build_object('place', oc.place, 'medium', oc.medium, 'event', oc.event) from occasion oc
            where oc.workspace_id = ${ws} and oc.id = h.occasion_id and oc.withdrawn_at is null)
        ) order by h.position), '[]') from hop h where h.workspace_id = ${ws} and h.attribution_id = a.attribution_id)
    ) order by a.said_on desc, a.id desc), '[]')
    from appearance a
    join source_state ss on ss.workspace_id = ${ws} and ss.id = a.source_id
    ${newestAnchor(ws, 'a.quote_id')}
    cross join lateral (select an.point_starts[1] as first, an.point_ends[cardinality(an.point_ends)] as last) at
    join kept_text t on t.workspace_id = ${ws} and t.id = an.text_id
    left join actor o on o.workspace_id = ${ws} and o.id = a.outlet_id
    where a.workspace_id = ${ws} and a.claim_id = ${claimId} and a.withdrawn_at is null)`;
};
