import type { PendingQuery, Row } from 'postgres';
import { driftUrgency } from '@/domain/quote/drift-decision';
import type { DriftMark } from '@/domain/quote/drift-mark';
import type { Inside } from '@/domain/verdict/scale';
import { reading } from '../db';
import type { PartyMark } from './actors-page';
import { driftMark, unsettles } from './drift-mark';

type Fragment = PendingQuery<Row[]>;
type Told = { readonly speaker: string | null; readonly party: (PartyMark & { readonly name: string }) | null };

/** A drifted quote that waits for a person, with its words in the older version. */
export type DriftedQuote = Told & {
  readonly quoteId: string;
  readonly exact: readonly string[];
  readonly language: string;
  readonly source: string;
  readonly claims: number;
  readonly drift: DriftMark;
};
/** A settled "was it said" that rests on words which drifted afterwards. */
export type RestingOnDrift = Told & {
  readonly claimId: string;
  readonly appearanceId: string;
  readonly proposition: string;
  readonly settled: { readonly inside: Inside; readonly word: string };
  readonly keptAt: string;
};
export type Drifted = {
  /** worst first; `negations` is how many of all lost or gained a negation */
  readonly toConfirm: { readonly total: number; readonly negations: number; readonly quotes: readonly DriftedQuote[] };
  readonly toLookAgain: { readonly total: number; readonly claims: readonly RestingOnDrift[] };
};

/** A subquery: the newest standing drift of each standing quote whose words are no more as they were, with the newer version's `number` and day. */
export const toldDrifts = (workspaceId: string): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  return sql`(select newest.* from
      (select distinct on (found.quote_id) found.*, its_v.number, its_v.source_id, its_v.created_at as kept_at from drift found
        join version its_v on its_v.workspace_id = ${ws} and its_v.id = found.version_id and its_v.withdrawn_at is null
       where found.workspace_id = ${ws} and found.withdrawn_at is null
         and found.quote_id in (select quote_id from drift where workspace_id = ${ws} and withdrawn_at is null and decision <> 'none')
       order by found.quote_id, its_v.number desc) newest
      join source_state its_s on its_s.workspace_id = ${ws} and its_s.id = newest.source_id and its_s.withdrawn_at is null
      join quote its_q on its_q.workspace_id = ${ws} and its_q.id = newest.quote_id and its_q.withdrawn_at is null
     where newest.decision <> 'none')`;
};

const instant = (column: string): Fragment => reading()`to_char(${reading()(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The speaker and party of the appearance `a`, as the columns of a `Told`. */
const told = (ws: string): Fragment => {
  const sql = reading();
  return sql`'speaker', coalesce((select sp.name from actor sp where sp.workspace_id = ${ws} and sp.id = a.speaker_id),
      (select h.description from hop h where h.workspace_id = ${ws} and h.attribution_id = a.attribution_id order by h.position desc limit 1)),
    'party', (select json_build_object('code', p.code, 'slot', p.slot, 'name', pa.name) from party p
      join actor pa on pa.workspace_id = p.workspace_id and pa.id = p.id where p.workspace_id = ${ws} and p.id = a.party_id and p.withdrawn_at is null)`;
};

/** A JSON expression (`Drifted`) for the desk: at most `most` of either, and how many there are. */
export const driftedJson = (workspaceId: string, most: number): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  return sql`(with told as materialized (select * from ${toldDrifts(ws)} found), waiting as materialized (
      select told.*, (select min(array_position(${[...driftUrgency]}::text[], what)) from unnest(alarms || state) what) as urgency from told where decision = 'waiting'
    ), first_waiting as (select * from waiting order by urgency, kept_at desc, source_id, unit_starts[1], id limit ${most}
    ), resting as materialized (
      select d.kept_at, a.*, w.proposition, settled.mark from told d
      join appearance a on a.workspace_id = ${ws} and a.quote_id = d.quote_id and a.withdrawn_at is null
      join claim_state s on s.workspace_id = ${ws} and s.id = a.claim_id and s.withdrawn_at is null and s.merged_into_id is null
      join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
      join lateral (select r.id from round r where r.workspace_id = ${ws} and r.appearance_id = a.id and r.question = 'said' and r.withdrawn_at is null
        order by r.created_at desc, r.id desc limit 1) its_round on true
      join lateral (select j.created_at as at, json_build_object('inside', g.inside, 'word', g.word) as mark from adjudication j
        join rating g on g.workspace_id = ${ws} and g.id = j.rating_id
        where j.workspace_id = ${ws} and j.round_id = its_round.id and j.withdrawn_at is null order by j.created_at desc limit 1) settled on true
      where ${unsettles('d', 'settled.at')}
    )
    select json_build_object(
      'toConfirm', json_build_object('total', (select count(*)::int from waiting), 'negations', (select count(*)::int from waiting where 'negation' = any(alarms)),
        'quotes', (select coalesce(json_agg(json_build_object('quoteId', d.quote_id, 'exact', an.exact, 'language', ss.language, 'source', ss.title,
            'claims', (select count(distinct x.claim_id)::int from appearance x where x.workspace_id = ${ws} and x.quote_id = d.quote_id and x.withdrawn_at is null),
            'drift', ${driftMark(ws, 'd.quote_id')}, ${told(ws)}) order by d.urgency, d.kept_at desc, d.source_id, d.unit_starts[1], d.id), '[]')
          from first_waiting d
          join anchor an on an.workspace_id = ${ws} and an.id = d.anchor_id
          join source_state ss on ss.workspace_id = ${ws} and ss.id = d.source_id
          left join lateral (select x.* from appearance x where x.workspace_id = ${ws} and x.quote_id = d.quote_id and x.withdrawn_at is null order by x.id limit 1) a on true)),
      'toLookAgain', json_build_object('total', (select count(*)::int from resting),
        'claims', (select coalesce(json_agg(json_build_object('claimId', a.claim_id, 'appearanceId', a.id, 'proposition', a.proposition, 'settled', a.mark,
            'keptAt', ${instant('a.kept_at')}, ${told(ws)}) order by a.kept_at desc, a.id), '[]')
          from (select * from resting order by kept_at desc, id limit ${most}) a))))`;
};
