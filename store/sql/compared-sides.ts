import type { PendingQuery, Row } from 'postgres';
import type { Side } from '@/domain/position/compare-query';
import type { ComparedFacts } from '@/domain/position/compared-facts';
import { pairBounds } from '@/domain/position/compared-pairs';
import { reading } from '../db';
import { partialJson, partyJson } from './appearances-of-claim';
import { newestAnchor } from './newest-anchor';
import { verdictMark } from './verdict-mark';

type Fragment = PendingQuery<Row[]>;
export type ComparedRequest = {
  readonly workspaceId: string;
  /** whose own verdicts of open rounds may be shown */
  readonly editorId: string;
  readonly a: Side | null;
  readonly b: Side | null;
  readonly issueId: string | null;
};

/** So many quotes of a claim are shown where words are compared, so many code points of each. */
const quoteBounds = { most: 3, longest: 4_000 } as const;
const { perIssue, issues, relations, shared } = pairBounds;

/** Which appearances are a side's own; `x` is an appearance. */
const ownOf = ({ kind, id }: Side): Fragment => {
  const sql = reading();
  if (kind === 'claim') return sql`x.claim_id = ${id}::uuid`;
  if (kind === 'quote') return sql`x.quote_id = ${id}::uuid`;
  return kind === 'party' ? sql`x.party_id = ${id}::uuid` : sql`(x.speaker_id = ${id}::uuid or x.capacity_id = ${id}::uuid)`;
};

/** The claims a side makes, with the day it last did; a claim stands for itself, a draft without words too. */
const madeBy = (ws: string, letter: 'a' | 'b', side: Side | null): Fragment => {
  const sql = reading();
  if (!side) return sql`select ${letter}::text as side, null::uuid as claim_id, null::date as said_on where false`;
  const made = sql`select ${letter}::text as side, x.claim_id, max(x.said_on) as said_on from appearance x
    where x.workspace_id = ${ws} and x.withdrawn_at is null and ${ownOf(side)} group by x.claim_id`;
  return side.kind === 'claim' ? sql`select ${letter}::text as side, ${side.id}::uuid as claim_id, null::date as said_on` : made;
};

/** What a side is called; no row when there is no such thing, or it was withdrawn. */
const namedSide = (ws: string, { kind, id }: Side): Fragment => {
  const sql = reading();
  if (kind === 'claim')
    return sql`select w.proposition as name, null::uuid as party_id from claim_state s
      join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
      where s.workspace_id = ${ws} and s.id = ${id} and s.withdrawn_at is null and s.merged_into_id is null`;
  if (kind === 'quote')
    return sql`select left(array_to_string(an.exact, ' … '), ${quoteBounds.longest}) as name, (select x.party_id from appearance x
        where x.workspace_id = ${ws} and x.quote_id = q.id and x.withdrawn_at is null order by x.id desc limit 1) as party_id
      from quote q ${newestAnchor(ws, 'q.id')} where q.workspace_id = ${ws} and q.id = ${id} and q.withdrawn_at is null`;
  const party = kind === 'party' ? sql`join party p on p.workspace_id = ${ws} and p.id = n.id and p.withdrawn_at is null` : sql``;
  return sql`select n.name, n.id as party_id from actor n ${party}
    where n.workspace_id = ${ws} and n.id = ${id} and n.withdrawn_at is null and n.merged_into_id is null`;
};

/** A side with those of its claims that are wanted. */
const sideJson = (ws: string, editorId: string, letter: 'a' | 'b', side: Side | null): Fragment => {
  const sql = reading();
  if (!side) return sql`null::json`;
  const most = side.kind === 'claim' ? quoteBounds.most : 1;
  return sql`(select json_build_object('kind', ${side.kind}::text, 'id', ${side.id}::text, 'name', n.name, 'party', ${partyJson(ws, 'n.party_id')},
      'claimCount', (select count(*)::int from standing c where c.side = ${letter}),
      'claims', (select coalesce(json_agg(json_build_object('id', h.id, 'proposition', w.proposition, 'kind', w.kind, 'status', h.status,
          'soMark', ${verdictMark('so', ws, editorId, { claim: 'h.id' })},
          'quotes', (select coalesce(json_agg(${quoteJson(ws, editorId)} order by s.said_on desc, s.id desc), '[]') from (
            select x.*, an.exact, ss.title, ss.language, sp.name as speaker, o.name as outlet from appearance x
              ${newestAnchor(ws, 'x.quote_id')}
              join source_state ss on ss.workspace_id = ${ws} and ss.id = x.source_id
              left join actor sp on sp.workspace_id = ${ws} and sp.id = x.speaker_id
              left join actor o on o.workspace_id = ${ws} and o.id = x.outlet_id
             where x.workspace_id = ${ws} and x.claim_id = h.id and x.withdrawn_at is null and ${ownOf(side)}
             order by x.said_on desc, x.id desc limit ${most}) s)) order by h.said_on desc nulls last, h.id desc), '[]')
        from standing h join claim_wording w on w.workspace_id = ${ws} and w.id = h.wording_id
        where h.side = ${letter} and exists (select from wanted q where q.side = h.side and q.id = h.id)))
    from (${namedSide(ws, side)}) n)`;
};

/** An appearance s with its words. */
const quoteJson = (ws: string, editorId: string): Fragment => {
  const sql = reading();
  const { longest } = quoteBounds;
  return sql`json_build_object('quoteId', s.quote_id, 'language', s.language, 'mode', s.mode, 'saidOn', s.said_on::text,
    'words', case when length(array_to_string(s.exact, ' … ')) > ${longest} then array[left(array_to_string(s.exact, ' … '), ${longest})] else s.exact end,
    'cut', length(array_to_string(s.exact, ' … ')) > ${longest},
    'speaker', coalesce(s.speaker, (select d.description from hop d where d.workspace_id = ${ws} and d.attribution_id = s.attribution_id order by d.position desc limit 1)),
    'party', ${partyJson(ws, 's.party_id')}, 'said', ${partialJson('s', 'said')},
    'source', json_build_object('id', s.source_id, 'title', s.title, 'outlet', s.outlet),
    'saidMark', ${verdictMark('said', ws, editorId, { claim: 's.claim_id', appearance: 's.id' })})`;
};

/**
 * Two sides held against each other, in one round trip: what both are called, their claims as far as they are paired, what runs between these, and the
 * questions under which both stand. A colleague's verdict of an open round never leaves the database. A side that is not there is null.
 */
export const comparedSides = async ({ workspaceId: ws, editorId, a, b, issueId }: ComparedRequest): Promise<ComparedFacts> => {
  const sql = reading();
  const words = a !== null && (a.kind === 'claim' || a.kind === 'quote');
  const [row] = await sql<{ facts: ComparedFacts }[]>`
    with recursive tree as (
      select i.id, i.question from issue i where i.workspace_id = ${ws} and i.id = ${issueId}::uuid and i.withdrawn_at is null
      union
      select i.id, i.question from issue i join tree t on i.parent_id = t.id where i.workspace_id = ${ws} and i.withdrawn_at is null
    ), made as materialized (${madeBy(ws, 'a', a)} union all ${madeBy(ws, 'b', b)}
    ), standing as materialized (
      select m.side, m.said_on, s.id, s.status, s.wording_id from made m join claim_state s on s.workspace_id = ${ws} and s.id = m.claim_id
       where s.withdrawn_at is null and s.merged_into_id is null and (${issueId === null} or exists (
         select from claim_issue ci join tree t on t.id = ci.issue_id where ci.workspace_id = ${ws} and ci.claim_id = s.id and ci.withdrawn_at is null))
    ), placed as materialized (
      select st.side, st.id as claim_id, ci.issue_id, ci.bearing,
        row_number() over (partition by ci.issue_id, st.side order by st.said_on desc nulls last, st.id desc) as place
      from standing st join claim_issue ci on ci.workspace_id = ${ws} and ci.claim_id = st.id and ci.withdrawn_at is null
    ), common as materialized (
      select i.id, i.question, count(*) filter (where p.side = 'a')::int as a, count(*) filter (where p.side = 'b')::int as b
      from placed p join issue i on i.workspace_id = ${ws} and i.id = p.issue_id and i.withdrawn_at is null
      group by i.id, i.question having count(distinct p.side) = 2
      order by least(count(*) filter (where p.side = 'a'), count(*) filter (where p.side = 'b')) desc, i.id limit ${issues}
    ), links as materialized (
      select * from (select r.id, r.revision, r.type, r.answer, r.reason, coalesce(r.changed_by, r.created_by) as by_id, r.created_at, r.from_claim_id,
          coalesce(r.to_claim_id, ap.claim_id, el.claim_id, tr.to_claim_id) as hit, r.to_claim_id is null as at_step
        from relation r
        left join appearance ap on ap.workspace_id = ${ws} and ap.id = r.at_appearance_id and ap.withdrawn_at is null
        left join evidence_link el on el.workspace_id = ${ws} and el.id = r.at_evidence_link_id and el.withdrawn_at is null
        left join relation tr on tr.workspace_id = ${ws} and tr.id = r.at_relation_id and tr.withdrawn_at is null
       where r.workspace_id = ${ws} and r.withdrawn_at is null and r.from_claim_id in (select id from standing)) l
      where exists (select from standing f join standing t on t.side <> f.side where f.id = l.from_claim_id and t.id = l.hit)
      order by l.created_at desc, l.id desc limit ${relations}
    ), both_make as (
      select st.id from standing st group by st.id having count(distinct st.side) = 2 order by max(st.said_on) desc nulls last, st.id limit ${shared}
    ), wanted (side, id) as (
      select st.side, st.id from standing st join links l on st.id in (l.from_claim_id, l.hit)
      union select st.side, st.id from standing st join both_make o on o.id = st.id
      union select p.side, p.claim_id from placed p join common c on c.id = p.issue_id where p.place <= ${perIssue}
      union select st.side, st.id from standing st where ${words}
    )
    select json_build_object(
      'a', ${sideJson(ws, editorId, 'a', a)}, 'b', ${sideJson(ws, editorId, 'b', b)},
      'relations', (select coalesce(json_agg(json_build_object('id', l.id, 'revision', l.revision, 'type', l.type, 'answer', l.answer, 'reason', l.reason,
          'by', e.initials, 'fromClaimId', l.from_claim_id, 'hitClaimId', l.hit, 'atStep', l.at_step) order by l.created_at, l.id), '[]')
        from links l join editor e on e.workspace_id = ${ws} and e.id = l.by_id),
      'placed', (select coalesce(json_agg(json_build_object('side', p.side, 'issueId', p.issue_id, 'claimId', p.claim_id, 'bearing', p.bearing)
          order by p.place, p.claim_id), '[]') from placed p join common c on c.id = p.issue_id where p.place <= ${perIssue}),
      'issues', (select coalesce(json_agg(json_build_object('id', c.id, 'question', c.question, 'a', c.a, 'b', c.b)
          order by least(c.a, c.b) desc, c.id), '[]') from common c),
      'within', (select json_build_object('id', t.id, 'question', t.question) from tree t where t.id = ${issueId}::uuid)
    ) as facts`;
  if (!row) throw new Error('an aggregate gives a row');
  return row.facts;
};
