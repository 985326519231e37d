import type { PendingQuery, Row } from 'postgres';
import { claimNumbers, type Numbered } from '@/domain/position/claim-numbers';
import type { MapFacts } from '@/domain/position/map-facts';
import { reading } from '../db';
import { partialJson, partyJson } from './appearances-of-claim';
import { type Columns, inColumns, rowsOf } from './in-columns';
import { newestAnchor } from './newest-anchor';
import { preferenceJson } from './preference-json';
import { verdictMark } from './verdict-mark';

type Fragment = PendingQuery<Row[]>;
export type MapRequest = {
  readonly workspaceId: string;
  /** whose own verdicts of open rounds may be shown */
  readonly editorId: string;
  readonly of: { readonly issueId: string } | { readonly claimId: string };
};

/** As the query gives it: claims without their numbers, and what numbers are made of. */
type RawMap = Omit<MapFacts, 'placed'> & {
  readonly placed: readonly Omit<MapFacts['placed'][number], 'number'>[];
  readonly partyIds: readonly string[];
  readonly numbered: Columns<Numbered>;
};

/** How many steps away from its claim a neighbourhood reaches. */
const hops = 2;

/**
 * What an argument map is made of, in one round trip: the questions, the claims under them (or the neighbours of one claim), everything that bears
 * on any of these however far away (labels hang on it), relations, evidence with who published it, and what may be shown of verdicts.
 * Null when there is no such issue or claim. A colleague's verdict of an open round never leaves the database.
 */
export const argumentMap = async ({ workspaceId: ws, editorId, of }: MapRequest): Promise<MapFacts | null> => {
  const sql = reading();
  const isIssue = 'issueId' in of;
  const issueId = isIssue ? of.issueId : null;
  const claimId = isIssue ? null : of.claimId;
  const [row] = await sql<{ map: RawMap | null }[]>`
    with recursive tree as (
      select i.id, i.parent_id, i.question, i.position from issue i where i.workspace_id = ${ws} and i.id = ${issueId}::uuid and i.withdrawn_at is null
      union
      select i.id, i.parent_id, i.question, i.position from issue i join tree t on i.parent_id = t.id where i.workspace_id = ${ws} and i.withdrawn_at is null
    ), claims as materialized (
      select s.id, s.status, w.proposition, w.kind, c.created_at from claim_state s
      join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id join claim c on c.workspace_id = ${ws} and c.id = s.id
      where s.workspace_id = ${ws} and s.withdrawn_at is null and s.merged_into_id is null
    ), placed as materialized (
      select ci.issue_id, ci.claim_id, ci.bearing, ci.created_at, ci.id from tree t
      join claim_issue ci on ci.workspace_id = ${ws} and ci.issue_id = t.id and ci.withdrawn_at is null join claims c on c.id = ci.claim_id
    ), parties as materialized (select id, slot, code from party where workspace_id = ${ws} and withdrawn_at is null
    ), links as materialized (${linksOf(ws)}
    ), near (id, hop) as (
      select c.id, 0 from claims c where c.id = ${claimId}::uuid
      union
      select x.id, near.hop + 1 from near join links l on near.id in (l.from_claim_id, l.hit)
        cross join lateral (values (l.from_claim_id), (l.hit)) x (id) where near.hop < ${hops}
    ), wanted as (select claim_id as id from placed union select id from near
    ), reached (id) as (
      select id from wanted
      union
      select case when l.hit = r.id or l.aside = r.id then l.from_claim_id else l.hit end from reached r
        join links l on l.hit = r.id or l.aside = r.id or (l.type = 'rebuts' and l.from_claim_id = r.id)
    ), here as materialized (select c.* from claims c where c.id in (select id from reached)
    ), items as materialized (
      select l.id as link_id, l.claim_id, l.stance, i.id, i.finding, i.credibility, i.source_id, i.quote_id, ss.outlet_id, coalesce(i.override_grade, own.grade, outs.grade) as reliability
      from here h join evidence_link l on l.workspace_id = ${ws} and l.claim_id = h.id and l.withdrawn_at is null
      join evidence i on i.workspace_id = ${ws} and i.id = l.evidence_id and i.withdrawn_at is null
      left join source_state ss on ss.workspace_id = ${ws} and ss.id = i.source_id
      left join reliability own on own.workspace_id = ${ws} and own.source_id = i.source_id and own.withdrawn_at is null
      left join reliability outs on outs.workspace_id = ${ws} and outs.outlet_id = ss.outlet_id and outs.withdrawn_at is null
    ), voices (item_id, actor_id) as (${voicesOf(ws)})
    select case when ${isIssue ? sql`exists (select from tree)` : sql`exists (select from near)`} then json_build_object(
      'issue', (select json_build_object('id', t.id, 'question', t.question) from tree t where t.id = ${issueId}::uuid),
      'centre', (select json_build_object('id', c.id, 'proposition', c.proposition) from claims c where c.id = ${claimId}::uuid),
      'issues', (select coalesce(json_agg(json_build_object('id', t.id, 'parentId', t.parent_id, 'question', t.question, 'position', t.position)), '[]') from tree t),
      'placed', (select coalesce(json_agg(json_build_object('issueId', p.issue_id, 'claimId', p.claim_id, 'bearing', p.bearing) order by p.created_at, p.id), '[]') from placed p),
      'partyIds', (select coalesce(json_agg(id order by slot, code), '[]') from parties),
      'numbered', (select ${inColumns({ issueId: sql`sr.issue_id`, partyId: sql`p.id`, claimId: sql`sr.claim_id`, saidOn: sql`sr.said_on` })}
        from tree t join side_row sr on sr.workspace_id = ${ws} and sr.issue_id = t.id left join parties p on p.id = sr.party_id),
      'near', (select coalesce(json_agg(distinct n.id), '[]') from near n join claims c on c.id = n.id),
      'claims', (select coalesce(json_agg(${claimJson(ws, editorId)} order by h.created_at, h.id), '[]') from here h ${strongest(ws)}),
      'relations', (select coalesce(json_agg(json_build_object('id', l.id, 'revision', l.revision, 'type', l.type, 'answer', l.answer, 'reason', l.reason, 'preference', ${preferenceJson(ws, 'l')}, 'fromClaimId', l.from_claim_id,
          'toClaimId', l.to_claim_id, 'atRelationId', l.at_relation_id, 'atEvidenceLinkId', l.at_evidence_link_id, 'atAppearanceId', l.at_appearance_id)
          order by l.created_at, l.id), '[]')
        from links l where l.from_claim_id in (select id from here) and l.hit in (select id from here)),
      'evidence', (select coalesce(json_agg(json_build_object('linkId', i.link_id, 'itemId', i.id, 'claimId', i.claim_id, 'stance', i.stance, 'finding', i.finding,
          'credibility', i.credibility, 'reliability', i.reliability, 'outlet', (select o.name from actor o where o.workspace_id = ${ws} and o.id = i.outlet_id),
          'voiceIds', (select coalesce(json_agg(distinct v.actor_id), '[]') from voices v where v.item_id = i.id)) order by i.link_id), '[]') from items i)
    ) end as map`;
  return row?.map ? withNumbers(row.map) : null;
};

/** Numbers the claims as the table does; one under several columns keeps the least of its numbers. */
const withNumbers = ({ partyIds, numbered, placed, ...map }: RawMap): MapFacts => {
  const numbers = claimNumbers(rowsOf(numbered), partyIds);
  return { ...map, placed: placed.map((it) => ({ ...it, number: numbers.least(it.issueId, it.claimId) })) };
};

/** Standing relations with the claim they hit in the end; `aside` is the near end of a relation that is undercut. */
const linksOf = (ws: string): Fragment => {
  const sql = reading();
  return sql`select r.id, r.revision, r.type, r.answer, r.reason, r.preferred_end, r.preference_reason, r.preferred_by, r.from_claim_id, r.to_claim_id, r.at_relation_id, r.at_evidence_link_id, r.at_appearance_id, r.created_at,
      coalesce(r.to_claim_id, ap.claim_id, el.claim_id, tr.to_claim_id) as hit, tr.from_claim_id as aside
    from relation r
    left join appearance ap on ap.workspace_id = ${ws} and ap.id = r.at_appearance_id and ap.withdrawn_at is null
    left join evidence_link el on el.workspace_id = ${ws} and el.id = r.at_evidence_link_id and el.withdrawn_at is null
    left join relation tr on tr.workspace_id = ${ws} and tr.id = r.at_relation_id and tr.withdrawn_at is null
    where r.workspace_id = ${ws} and r.withdrawn_at is null and exists (select from claims c where c.id = r.from_claim_id)
      and exists (select from claims c where c.id = coalesce(r.to_claim_id, ap.claim_id, el.claim_id, tr.to_claim_id))`;
};

/** Who speaks in an evidence item: who published it, who says its words there, and every body these belong to. */
const voicesOf = (ws: string): Fragment => {
  const sql = reading();
  return sql`select i.id, x.id from items i
      left join appearance a on a.workspace_id = ${ws} and a.quote_id = i.quote_id and a.withdrawn_at is null
      cross join lateral (values (i.outlet_id), (a.speaker_id), (a.capacity_id), (a.party_id)) x (id) where x.id is not null
    union
    select v.item_id, m.in_actor_id from voices v join membership m on m.workspace_id = ${ws} and m.actor_id = v.actor_id and m.withdrawn_at is null`;
};

/** A claim of `here` h with its strongest words s. */
const claimJson = (ws: string, editorId: string): Fragment => {
  const sql = reading();
  return sql`json_build_object('id', h.id, 'proposition', h.proposition, 'kind', h.kind, 'status', h.status,
    'appearanceIds', (select coalesce(json_agg(a.id order by a.said_on, a.id), '[]') from appearance a where a.workspace_id = ${ws} and a.claim_id = h.id and a.withdrawn_at is null),
    'makerIds', (select coalesce(json_agg(distinct x.id), '[]') from appearance a cross join lateral (values (a.speaker_id), (a.capacity_id), (a.party_id)) x (id)
      where a.workspace_id = ${ws} and a.claim_id = h.id and a.withdrawn_at is null and x.id is not null),
    'soMark', ${verdictMark('so', ws, editorId, { claim: 'h.id' })},
    'settled', (select json_build_object('rank', (g.rung - ladder.least) / nullif(ladder.most - ladder.least, 0)) from round r
      join adjudication j on j.workspace_id = ${ws} and j.round_id = r.id and j.withdrawn_at is null
      join rating g on g.workspace_id = ${ws} and g.id = j.rating_id
      left join lateral (select min(k.rung) as least, max(k.rung) as most from rating k where k.workspace_id = ${ws} and k.scale_id = r.scale_id) ladder on true
      where r.workspace_id = ${ws} and r.claim_id = h.id and r.question = 'so' and r.withdrawn_at is null order by r.created_at desc, r.id desc limit 1),
    'strongest', case when s.id is null then null else json_build_object('words', s.exact, 'language', s.language, 'mode', s.mode,
      'speaker', coalesce(s.speaker, (select d.description from hop d where d.workspace_id = ${ws} and d.attribution_id = s.attribution_id order by d.position desc limit 1)),
      'party', ${partyJson(ws, 's.party_id')}, 'said', ${partialJson('s', 'said')}, 'quoteId', s.quote_id,
      'source', json_build_object('id', s.source_id, 'title', s.title, 'outlet', s.outlet),
      'saidMark', ${verdictMark('said', ws, editorId, { claim: 's.claim_id', appearance: 's.id' })}) end)`;
};

/** Joins the words a claim is best known by: said directly before told, the newest first. */
const strongest = (ws: string): Fragment => {
  const sql = reading();
  return sql`left join lateral (
      select a.*, an.exact, ss.title, ss.language, sp.name as speaker, o.name as outlet from appearance a
        ${newestAnchor(ws, 'a.quote_id')}
        join source_state ss on ss.workspace_id = ${ws} and ss.id = a.source_id
        left join actor sp on sp.workspace_id = ${ws} and sp.id = a.speaker_id
        left join actor o on o.workspace_id = ${ws} and o.id = a.outlet_id
       where a.workspace_id = ${ws} and a.claim_id = h.id and a.withdrawn_at is null
       order by array_position(array['direct', 'mixed', 'indirect'], a.mode), a.said_on desc, a.id desc limit 1) s on true`;
};
