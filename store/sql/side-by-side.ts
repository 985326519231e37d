import type { PendingQuery, Row } from 'postgres';
import type { SideBySideFacts } from '@/domain/position/side-by-side-facts';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import { reading } from '../db';
import { newestDrifts } from './drift-mark';
import { inColumns } from './in-columns';
import { newestAnchors } from './newest-anchor';
import { cellsOfIssue } from './side-by-side-cells';
import { sideBySideFacts } from './side-by-side-facts';
import type { SideBySideRaw } from './side-by-side-raw';

type Fragment = PendingQuery<Row[]>;
export type SideBySideRequest = {
  readonly workspaceId: string;
  readonly issueId: string;
  /** whose own verdicts of open rounds may come along */
  readonly editorId: string;
  readonly query: SideBySideQuery;
  /** how many statements of a cell bring their words at most, the newest first; fewer where there are many cells */
  readonly perCell: number;
  /** about how many statements the whole page may bring with their words */
  readonly budget: number;
};

/** Every cell brings the words of this many, however many cells there are. */
const fewest = 2;

/** Whether a row `sr` has one of these settled answers; `none` is for what has none. Both lists are hashed once. */
const answered = (question: 'said' | 'so', wanted: readonly string[]): Fragment => {
  const sql = reading();
  const of = sql(question === 'said' ? 'appearance_id' : 'claim_id');
  const keyed = sql`sr.${of} in (select ${of} from rounds where question = ${question} and key = any(${wanted}::text[]))`;
  if (!wanted.includes('none')) return keyed;
  return sql`(${keyed} or sr.${of} not in (select ${of} from rounds where question = ${question} and key is not null))`;
};

/** Whether a row `sr` passes the filters of the address; null when none is set. */
const passes = ({ kind, outlet, said, so }: SideBySideQuery): Fragment | null => {
  const sql = reading();
  const conditions = [
    kind.length > 0 ? sql`sr.kind = any(${kind}::text[])` : null,
    outlet.length > 0 ? sql`coalesce(sr.outlet_id = any(${outlet}::uuid[]), false)` : null,
    said.length > 0 ? answered('said', said) : null,
    so.length > 0 ? answered('so', so) : null,
  ].filter((one) => one !== null);
  return conditions.length === 0 ? null : conditions.reduce((all, one) => sql`${all} and ${one}`);
};

/** The order of the statements `sr` of a cell: what had been said by the day the page is shown as of before what came later, the newest first. */
const newestFirst = ({ 'as-of': asOf }: SideBySideQuery): Fragment => {
  const sql = reading();
  const newest = sql`sr.said_on desc, sr.appearance_id desc`;
  return asOf === null ? newest : sql`(sr.said_on <= ${asOf}::date) desc, ${newest}`;
};

/**
 * An issue with all that stands under it, party by party: one round trip, JSON built by the database; null when there is no such issue.
 * Rows of a cell come from `side_row` in its index order, LATERAL for each issue and party; only the first `perCell` that the filters let
 * through carry words. A colleague's verdict of an open round never leaves the database.
 */
export const sideBySide = async (request: SideBySideRequest): Promise<SideBySideFacts | null> => {
  const sql = reading();
  const { workspaceId: ws, issueId, editorId, query, perCell, budget } = request;
  const chosen =
    query.party.length > 0
      ? sql`where code = any(${query.party}::text[]) or not exists (select from parties where code = any(${query.party}::text[]))`
      : sql``;
  const filter = passes(query);
  const [passing, newest] = [filter ?? sql`true`, newestFirst(query)];
  const [row] = await sql<SideBySideRaw[]>`
    with recursive tree as (
      select i.id, i.parent_id, i.question, i.position, i.revision from issue i where i.workspace_id = ${ws} and i.id = ${issueId} and i.withdrawn_at is null
      union
      select i.id, i.parent_id, i.question, i.position, i.revision from issue i join tree t on i.parent_id = t.id where i.workspace_id = ${ws} and i.withdrawn_at is null
    ), above as (
      select i.id, i.parent_id, i.question, 1 as step from issue i join tree t on t.parent_id = i.id where i.workspace_id = ${ws} and t.id = ${issueId}
      union all
      select i.id, i.parent_id, i.question, above.step + 1 from issue i join above on above.parent_id = i.id where i.workspace_id = ${ws} and above.step < 20
    ), parties as materialized (
      select p.id, p.code, a.name, p.slot, (row_number() over (order by p.slot, p.code))::int as n
        from party p join actor a on a.workspace_id = p.workspace_id and a.id = p.id
       where p.workspace_id = ${ws} and p.withdrawn_at is null
    ), columns as (select id, n from parties ${chosen}
    ), branches as materialized (select id, (row_number() over ())::int as n from tree
    ), placed as materialized (
      select b.n * ${cellsOfIssue}::int + coalesce(p.n, 0) as cell, sr.* from branches b join side_row sr on sr.workspace_id = ${ws} and sr.issue_id = b.id
      left join parties p on p.id = sr.party_id where p.id is null or p.id in (select id from columns)
    ), rounds as materialized (
      -- what was settled stands while it is judged anew: the newest round beside the newest rating that was settled
      select distinct on (r.question, r.claim_id, r.appearance_id) r.question, r.claim_id, r.appearance_id,
        first_value(r.id) over (partition by r.question, r.claim_id, r.appearance_id order by r.created_at desc, r.id desc) as id, g.key, g.inside, g.word
      from (select distinct claim_id from placed) c
      join round r on r.workspace_id = ${ws} and r.claim_id = c.claim_id and r.withdrawn_at is null
      left join adjudication j on j.workspace_id = ${ws} and j.round_id = r.id and j.withdrawn_at is null
      left join rating g on g.workspace_id = ${ws} and g.id = j.rating_id
      order by r.question, r.claim_id, r.appearance_id, g.id is null, r.created_at desc, r.id desc
    ), worded_most as materialized (
      select greatest(least(${perCell}::int, ${fewest}), least(${perCell}::int, ${budget} / ((select count(*) from tree) * greatest(1, (select count(*) from columns)))))::int as most
    ), shown as materialized (
      -- one by one, here and below: they are few, and a join would read all that the workspace holds
      select sr.*, a.* from (
        select b.n * ${cellsOfIssue}::int + p.n as cell, sr.* from branches b cross join columns p cross join lateral (
          select sr.claim_id, sr.appearance_id, sr.said_on from side_row sr
           where sr.workspace_id = ${ws} and sr.issue_id = b.id and sr.party_id = p.id and ${passing} order by ${newest} limit (select most from worded_most)) sr
        union all
        select b.n * ${cellsOfIssue}::int, sr.* from branches b cross join lateral (
          select sr.claim_id, sr.appearance_id, sr.said_on from side_row sr
           where sr.workspace_id = ${ws} and sr.issue_id = b.id and (sr.party_id is null or sr.party_id not in (select id from parties)) and ${passing}
           order by ${newest} limit (select most from worded_most)) sr) sr
      cross join lateral (
        select a.source_id, a.quote_id, a.attribution_id, a.capacity_id, a.said_latest, a.said_precision, a.mode
        from appearance a where a.workspace_id = ${ws} and a.id = sr.appearance_id limit 1) a
    ), shown_claims as materialized (select distinct claim_id from shown
    ), quotes as materialized (select distinct quote_id from shown
    ), words as materialized (${newestAnchors(ws, 'quotes')}
    ), drifted as materialized (${newestDrifts(ws, 'quotes')}
    ), hops as materialized (
      select h.attribution_id, h.position, h.description, coalesce(o.event, o.medium, o.place) as occasion,
        coalesce(array_agg(ha.actor_id order by ha.id) filter (where ha.actor_id is not null), '{}') as actors
      from (select distinct attribution_id from shown) r
      join hop h on h.workspace_id = ${ws} and h.attribution_id = r.attribution_id
      left join hop_actor ha on ha.workspace_id = ${ws} and ha.hop_id = h.id
      left join occasion o on o.workspace_id = ${ws} and o.id = h.occasion_id
      group by h.attribution_id, h.position, h.description, o.event, o.medium, o.place
    ), touching as materialized (
      select r.id from relation r join shown_claims c on r.workspace_id = ${ws} and r.from_claim_id = c.claim_id where r.withdrawn_at is null
      union select r.id from relation r join shown_claims c on r.workspace_id = ${ws} and r.to_claim_id = c.claim_id where r.withdrawn_at is null
      union select r.id from relation r join shown c on r.workspace_id = ${ws} and r.at_appearance_id = c.appearance_id where r.withdrawn_at is null
    ), bearing_on as materialized (
      select r.id, r.type, r.answer, r.reason, r.from_claim_id, coalesce(r.to_claim_id, ap.claim_id, el.claim_id, aim.to_claim_id) as hit,
        case when r.at_appearance_id is not null then 'words' when r.at_evidence_link_id is not null then 'evidence'
             when r.at_relation_id is not null then 'relation' else 'claim' end as aim
      from touching t join relation r on r.workspace_id = ${ws} and r.id = t.id
      left join appearance ap on ap.workspace_id = ${ws} and ap.id = r.at_appearance_id
      left join evidence_link el on el.workspace_id = ${ws} and el.id = r.at_evidence_link_id
      left join relation aim on aim.workspace_id = ${ws} and aim.id = r.at_relation_id
    ), makers as materialized (
      select f.id as claim_id, a.* from (select distinct from_claim_id as id from bearing_on) f cross join lateral (
        select a.speaker_id, a.capacity_id, a.party_id, a.said_on from appearance a where a.workspace_id = ${ws} and a.claim_id = f.id and a.withdrawn_at is null
        offset 0) a
    ), worded as materialized (
      select c.id as claim_id, x.proposition from (select from_claim_id as id from bearing_on union select hit from bearing_on) c cross join lateral (
        select w.proposition from claim_state s join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
        where s.workspace_id = ${ws} and s.id = c.id and s.withdrawn_at is null and s.merged_into_id is null limit 1) x
    ), named as materialized (
      select ca.claim_id, ca.actor_id from claim_addressee ca join shown_claims c on ca.workspace_id = ${ws} and ca.claim_id = c.claim_id where ca.withdrawn_at is null
    ), asked as materialized (
      select q.* from request q where q.workspace_id = ${ws} and q.withdrawn_at is null
        and (q.issue_id in (select id from tree) or q.claim_id in (select claim_id from placed))
    ), people as materialized (
      select actor_id as id from named union select asked_id from asked union select distinct speaker_id from placed union select unnest(actors) from hops
    ), belonging as (
      select m.* from people p join membership m on m.workspace_id = ${ws} and m.actor_id = p.id where m.withdrawn_at is null
      union
      select m.* from membership m join belonging b on m.workspace_id = ${ws} and m.actor_id = b.in_actor_id where m.withdrawn_at is null
    )
    select said.*,
      json_build_object('id', t.id, 'parentId', t.parent_id, 'position', t.position, 'question', t.question, 'revision', t.revision) as "issue",
      (select coalesce(json_agg(json_build_object('id', id, 'question', question) order by step desc), '[]') from above) as "above",
      (select coalesce(json_agg(json_build_object('id', id, 'parentId', parent_id, 'position', position, 'question', question, 'revision', revision)), '[]')
        from tree where id <> ${issueId}) as "issues",
      (select coalesce(json_agg(json_build_object('id', p.id, 'code', p.code, 'slot', p.slot, 'name', p.name) order by p.slot, p.code), '[]') from parties p) as "parties",
      (select ${inColumns({ issueId: sql`sr.issue_id`, partyId: sql`sr.party_id`, claimId: sql`sr.claim_id`, saidOn: sql`sr.said_on` })}
        from tree t join side_row sr on sr.workspace_id = ${ws} and sr.issue_id = t.id
        where sr.party_id in (select id from parties where id not in (select id from columns))) as "hidden",
      (select json_agg(id order by n) from branches) as "issueIds",
      (select ${inColumns({
        question: sql`question`,
        claimId: sql`claim_id`,
        appearanceId: sql`appearance_id`,
        roundId: sql`id`,
        key: sql`key`,
        inside: sql`inside`,
        word: sql`word`,
      })} from rounds) as "settled",
      (select ${inColumns({
        cell: sql`r.cell`,
        appearanceId: sql`r.appearance_id`,
        latest: sql`r.said_latest`,
        precision: sql`r.said_precision`,
        quoteId: sql`r.quote_id`,
        mode: sql`r.mode`,
        attributionId: sql`r.attribution_id`,
        proposition: sql`r.proposition`,
        words: sql`r.exact`,
        drift: sql`r.drift`,
      })} from (select r.*, p.proposition, w.exact,
          case when dr.id is null or dr.state = 'exact' and cardinality(dr.alarms) = 0 then null else json_build_object('state', dr.state, 'alarms', dr.alarms,
            'diff', case when cardinality(dr.alarms) > 0 then dr.diff else '[]' end, 'from', (select v.number from anchor n
              join version v on v.workspace_id = ${ws} and v.id = n.version_id where n.workspace_id = ${ws} and n.id = dr.anchor_id),
            'decision', dr.decision, 'version', dr.number) end as drift
        from shown r join words w on w.quote_id = r.quote_id cross join lateral (
          select w.proposition from claim_state s join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
          where s.workspace_id = ${ws} and s.id = r.claim_id limit 1) p
        left join drifted dr on dr.quote_id = r.quote_id) r) as "statements",
      (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'kind', a.kind)), '[]') from (
          select id from people union select capacity_id from shown union select distinct outlet_id from placed union select asker_id from asked) x
        join actor a on a.workspace_id = ${ws} and a.id = x.id) as "actors",
      (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.title, 'language', s.language, 'address', s.address)), '[]')
        from (select distinct source_id from shown) x join source_state s on s.workspace_id = ${ws} and s.id = x.source_id) as "sources",
      (select ${inColumns({ of: sql`attribution_id`, description: sql`description`, occasion: sql`occasion`, actors: sql`actors` })}
        from (select * from hops order by position) h) as "hops",
      (select coalesce(json_agg(json_build_object('id', r.id, 'open', r.closed_at is null, 'asked', r.asked,
          'given', (select count(distinct v.editor_id)::int from verdict v where v.workspace_id = ${ws} and v.round_id = r.id and v.withdrawn_at is null),
          'mine', exists (select from round_editor e where e.workspace_id = ${ws} and e.round_id = r.id and e.editor_id = ${editorId} and e.withdrawn_at is null),
          'own', (select json_build_object('key', g.key, 'inside', g.inside, 'word', g.word) from verdict v
            join rating g on g.workspace_id = v.workspace_id and g.id = v.rating_id
            where v.workspace_id = ${ws} and v.round_id = r.id and v.editor_id = ${editorId} and v.withdrawn_at is null order by v.number desc limit 1))), '[]')
        from (select id from rounds where question = 'said' and appearance_id in (select appearance_id from shown)
          union select id from rounds where question = 'so' and claim_id in (select claim_id from shown)) x join round r on r.workspace_id = ${ws} and r.id = x.id) as "rounds",
      (select ${inColumns({
        id: sql`id`,
        type: sql`type`,
        answer: sql`answer`,
        reason: sql`reason`,
        aim: sql`aim`,
        fromClaimId: sql`from_claim_id`,
        toClaimId: sql`hit`,
      })} from (select * from bearing_on where from_claim_id in (select claim_id from worded) and hit in (select claim_id from worded) order by id) r) as "relations",
      (select ${inColumns({
        claimId: sql`claim_id`,
        speakerId: sql`speaker_id`,
        capacityId: sql`capacity_id`,
        partyId: sql`party_id`,
        saidOn: sql`said_on`,
      })} from makers) as "makers",
      (select ${inColumns({ claimId: sql`claim_id`, proposition: sql`proposition` })} from worded) as "worded",
      (select coalesce(json_agg(json_build_object('claimId', claim_id, 'actorId', actor_id) order by actor_id, claim_id), '[]') from named) as "addressees",
      (select coalesce(json_agg(json_build_object('id', q.id, 'issueId', q.issue_id, 'claimId', q.claim_id, 'about', q.about,
          'askedId', q.asked_id, 'askerId', q.asker_id, 'earliest', q.asked_earliest, 'latest', q.asked_latest, 'precision', q.asked_precision,
          'due', q.answer_due, 'outcome', q.outcome, 'note', q.outcome_note) order by q.asked_latest, q.id), '[]') from asked q) as "requests",
      (select coalesce(json_agg(json_build_object('id', p.id, 'revision', p.revision, 'issueId', p.issue_id, 'partyId', p.party_id,
          'asOf', p.as_of, 'stance', p.stance, 'reason', p.reason, 'by', e.name, 'at', to_char(coalesce(p.changed_at, p.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'stale', p.basis_digest <> (select encode(sha256(convert_to(coalesce(string_agg(sr.appearance_id::text || ':' || sr.bearing, ',' order by sr.appearance_id), ''), 'UTF8')), 'hex')
            from side_row sr where sr.workspace_id = ${ws} and sr.issue_id = p.issue_id and sr.party_id = p.party_id and sr.said_on <= p.as_of))), '[]')
        from position p join tree on tree.id = p.issue_id join editor e on e.workspace_id = p.workspace_id and e.id = coalesce(p.changed_by, p.created_by)
        where p.workspace_id = ${ws} and p.withdrawn_at is null) as "positions",
      (select coalesce(json_agg(json_build_object('id', v.id, 'revision', v.revision, 'name', v.name, 'query', v.query,
          'mine', v.editor_id is not null, 'by', e.name) order by v.editor_id is null desc, v.name), '[]')
        from issue_view v join editor e on e.workspace_id = v.workspace_id and e.id = coalesce(v.changed_by, v.created_by)
        where v.workspace_id = ${ws} and v.issue_id = ${issueId} and v.withdrawn_at is null and (v.editor_id is null or v.editor_id = ${editorId})) as "views",
      (select coalesce(json_agg(json_build_object('actorId', actor_id, 'inActorId', in_actor_id, 'role', role, 'speaksFor', speaks_for,
          'from', from_date, 'to', to_date) order by from_date desc nulls last, id), '[]') from belonging) as "memberships"
    from tree t cross join (select json_agg(sr.cell) as cells, json_agg(sr.light) as light${filter ? sql`, json_agg(not (${filter})) as "leftOut"` : sql``} from placed sr) said
    where t.id = ${issueId}`;
  return row ? sideBySideFacts(row) : null;
};
