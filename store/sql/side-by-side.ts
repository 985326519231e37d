import type { PendingQuery, Row } from 'postgres';
import type { SideBySideFacts } from '@/domain/position/side-by-side-facts';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import { reading } from '../db';
import { claimNumbers, nobody } from './claim-numbers';
import { newestDrift } from './drift-mark';
import { newestAnchor } from './newest-anchor';
import { type SideBySideRaw, sideBySideFacts } from './side-by-side-raw';

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

/** Whether a row of `said` passes the filters of the address. `said` and `so` ask for the settled answer. */
const passes = ({ kind, outlet, said, so }: SideBySideQuery): Fragment => {
  const sql = reading();
  const conditions = [
    kind.length > 0 ? sql`w.kind = any(${kind}::text[])` : null,
    outlet.length > 0 ? sql`a.outlet_id = any(${outlet}::uuid[])` : null,
    said.length > 0 ? sql`coalesce(sa.key, 'none') = any(${said}::text[])` : null,
    so.length > 0 ? sql`coalesce(so.key, 'none') = any(${so}::text[])` : null,
  ].filter((one) => one !== null);
  return conditions.reduce<Fragment>((all, one) => sql`${all} and ${one}`, sql`true`);
};

/** Whether a row of `placed` had been said by the day the page is shown as of: the words of what came later come along last. */
const saidByThen = ({ 'as-of': asOf }: SideBySideQuery): Fragment =>
  asOf === null ? reading()`true` : reading()`pl.said_on <= ${asOf}::date`;

/** A settled answer as JSON, or null. */
const rung = (question: 'said' | 'so'): Fragment => {
  const sql = reading();
  const of = (column: string) => sql(`r.${question}_${column}`);
  return sql`case when ${of('key')} is null then null else json_build_object('key', ${of('key')}, 'inside', ${of('inside')}, 'word', ${of('word')}) end`;
};

/** What can be chosen in a filter, with the number of claims each leaves. `words` of a value are made of `x.value` and of the `word` of its claims. */
const choices = (value: Fragment, word: Fragment, words: Fragment): Fragment => {
  const sql = reading();
  // claim by claim first: counting what is distinct would sort every statement once for each filter
  return sql`(select coalesce(json_agg(json_build_object('value', y.value, 'words', y.words, 'count', y.n) order by y.n desc, y.words), '[]') from (
      select x.value, ${words} as words, count(*)::int as n from (
        select ${value} as value, r.claim_id, min(${word}) as word from said r group by 1, 2) x group by x.value) y
    where y.words is not null)`;
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
  const [row] = await sql<{ page: SideBySideRaw }[]>`
    with recursive tree as (
      select i.id, i.parent_id, i.question, i.position, i.revision from issue i where i.workspace_id = ${ws} and i.id = ${issueId} and i.withdrawn_at is null
      union all
      select i.id, i.parent_id, i.question, i.position, i.revision from issue i join tree t on i.parent_id = t.id where i.workspace_id = ${ws} and i.withdrawn_at is null
    ), above as (
      select i.id, i.parent_id, i.question, 1 as step from issue i join tree t on t.parent_id = i.id where i.workspace_id = ${ws} and t.id = ${issueId}
      union all
      select i.id, i.parent_id, i.question, above.step + 1 from issue i join above on above.parent_id = i.id where i.workspace_id = ${ws}
    ), parties as materialized (
      select p.id, p.code, p.slot, a.name from party p join actor a on a.workspace_id = p.workspace_id and a.id = p.id
       where p.workspace_id = ${ws} and p.withdrawn_at is null
    ), columns as (select id from parties ${chosen}
    ), placed as materialized (
      select t.id as issue_id, p.id as party_id, s.* from tree t cross join columns p cross join lateral (
        select sr.appearance_id, sr.claim_id, sr.bearing, sr.said_on from side_row sr
         where sr.workspace_id = ${ws} and sr.issue_id = t.id and sr.party_id = p.id order by sr.said_on desc, sr.appearance_id desc) s
      union all
      select t.id, null, s.* from tree t cross join lateral (
        select sr.appearance_id, sr.claim_id, sr.bearing, sr.said_on from side_row sr
         where sr.workspace_id = ${ws} and sr.issue_id = t.id and (sr.party_id is null or sr.party_id not in (select id from parties))
         order by sr.said_on desc, sr.appearance_id desc) s
    ), rounds as materialized (
      -- what was settled stands while it is judged anew: the newest round beside the newest rating that was settled
      select distinct on (r.question, r.claim_id, r.appearance_id) r.question, r.claim_id, r.appearance_id,
        first_value(r.id) over (partition by r.question, r.claim_id, r.appearance_id order by r.created_at desc, r.id desc) as id, g.key, g.inside, g.word
      from (select distinct claim_id from placed) c
      join round r on r.workspace_id = ${ws} and r.claim_id = c.claim_id and r.withdrawn_at is null
      left join adjudication j on j.workspace_id = ${ws} and j.round_id = r.id and j.withdrawn_at is null
      left join rating g on g.workspace_id = ${ws} and g.id = j.rating_id
      order by r.question, r.claim_id, r.appearance_id, g.id is null, r.created_at desc, r.id desc
    ), said as materialized (
      select pl.*, a.quote_id, a.attribution_id, a.source_id, a.outlet_id, a.speaker_id, a.capacity_id, a.said_earliest, a.said_latest, a.said_precision, a.mode,
        w.id as wording_id, w.kind, sa.id as said_round, sa.key as said_key, sa.inside as said_inside, sa.word as said_word,
        so.id as so_round, so.key as so_key, so.inside as so_inside, so.word as so_word, ${passes(query)} as passes,
        row_number() over (partition by pl.issue_id, pl.party_id order by (${passes(query)}) desc, (${saidByThen(query)}) desc, pl.said_on desc, pl.appearance_id desc) as nth
      from placed pl
      join appearance a on a.workspace_id = ${ws} and a.id = pl.appearance_id
      join claim_state s on s.workspace_id = ${ws} and s.id = pl.claim_id
      join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
      left join rounds sa on sa.question = 'said' and sa.appearance_id = pl.appearance_id
      left join rounds so on so.question = 'so' and so.claim_id = pl.claim_id
    ), worded_most as materialized (
      select greatest(least(${perCell}::int, ${fewest}), least(${perCell}::int, ${budget} / ((select count(*) from tree) * greatest(1, (select count(*) from columns)))))::int as most
    ), shown as materialized (select * from said where passes and nth <= (select most from worded_most)
    ), shown_claims as materialized (select distinct claim_id from shown
    ), numbers as materialized (${claimNumbers(ws)}
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
      select f.id as claim_id, json_agg(distinct who.id) filter (where who.id is not null) as ids, min(a.said_on)::text as since
      from (select distinct from_claim_id as id from bearing_on) f
      join appearance a on a.workspace_id = ${ws} and a.claim_id = f.id and a.withdrawn_at is null
      cross join lateral (values (a.speaker_id), (a.capacity_id), (a.party_id)) who (id) group by f.id
    ), worded as materialized (
      select s.id as claim_id, w.proposition, s.withdrawn_at is null and s.merged_into_id is null as standing
      from (select claim_id as id from shown_claims union select from_claim_id from bearing_on union select hit from bearing_on) c
      join claim_state s on s.workspace_id = ${ws} and s.id = c.id
      join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
    ), named as materialized (
      select ca.claim_id, ca.actor_id from claim_addressee ca join shown_claims c on ca.workspace_id = ${ws} and ca.claim_id = c.claim_id where ca.withdrawn_at is null
    ), asked as materialized (
      select q.* from request q where q.workspace_id = ${ws} and q.withdrawn_at is null
        and (q.issue_id in (select id from tree) or q.claim_id in (select claim_id from placed))
    ), people as materialized (
      select actor_id as id from named union select asked_id from asked union select distinct speaker_id from said union select unnest(actors) from hops
    ), belonging as (
      select m.* from people p join membership m on m.workspace_id = ${ws} and m.actor_id = p.id where m.withdrawn_at is null
      union
      select m.* from membership m join belonging b on m.workspace_id = ${ws} and m.actor_id = b.in_actor_id where m.withdrawn_at is null
    )
    select json_build_object(
      'issue', json_build_object('id', t.id, 'parentId', t.parent_id, 'position', t.position, 'question', t.question, 'revision', t.revision),
      'above', (select coalesce(json_agg(json_build_object('id', id, 'question', question) order by step desc), '[]') from above),
      'issues', (select coalesce(json_agg(json_build_object('id', id, 'parentId', parent_id, 'position', position, 'question', question, 'revision', revision)), '[]')
        from tree where id <> ${issueId}),
      'parties', (select coalesce(json_agg(json_build_object('id', p.id, 'code', p.code, 'slot', p.slot, 'name', p.name,
          'claims', coalesce(c.claims, 0)) order by p.slot, p.code), '[]') from parties p
        left join (select party_id, count(*)::int as claims from (select distinct party_id, claim_id from numbers) d group by party_id) c on c.party_id = p.id),
      'statements', (select coalesce(json_agg(json_build_object('issueId', r.issue_id, 'partyId', r.party_id, 'claimId', r.claim_id, 'appearanceId', r.appearance_id,
          'bearing', r.bearing, 'saidOn', r.said_on, 'earliest', r.said_earliest, 'latest', r.said_latest, 'precision', r.said_precision,
          'speakerId', r.speaker_id, 'capacityId', r.capacity_id, 'sourceId', r.source_id, 'quoteId', r.quote_id, 'mode', r.mode, 'outletId', r.outlet_id,
          'attributionId', r.attribution_id, 'kind', r.kind, 'proposition', w.proposition, 'words', an.exact, 'number', n.number,
          'drift', case when dr.id is null or dr.state = 'exact' and cardinality(dr.alarms) = 0 then null else json_build_object('state', dr.state, 'alarms', dr.alarms,
            'diff', case when cardinality(dr.alarms) > 0 then dr.diff else '[]' end, 'from', (select v.number from anchor n
              join version v on v.workspace_id = ${ws} and v.id = n.version_id where n.workspace_id = ${ws} and n.id = dr.anchor_id),
            'decision', dr.decision, 'version', dr.number) end,
          'said', ${rung('said')}, 'so', ${rung('so')}, 'saidRound', r.said_round, 'soRound', r.so_round) order by r.nth), '[]')
        from shown r join claim_wording w on w.workspace_id = ${ws} and w.id = r.wording_id
        join numbers n on n.issue_id = r.issue_id and n.claim_id = r.claim_id and n.column_id = coalesce(r.party_id, ${nobody}::uuid)
        ${newestAnchor(ws, 'r.quote_id')} ${newestDrift(ws, 'r.quote_id')}),
      'rest', (select coalesce(json_agg(json_build_object('issueId', issue_id, 'partyId', party_id, 'rows', rows)), '[]') from (
          select issue_id, party_id, json_agg(json_build_array(claim_id, bearing, said_on, said_earliest, speaker_id, capacity_id,
            case when speaker_id is null then source_id end, not passes)) as rows
          from said where not passes or nth > (select most from worded_most) group by issue_id, party_id) x),
      'actors', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'kind', a.kind)), '[]') from (
          select id from people union select capacity_id from shown union select outlet_id from shown union select asker_id from asked) x
        join actor a on a.workspace_id = ${ws} and a.id = x.id),
      'sources', (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.title, 'language', s.language, 'address', s.address)), '[]')
        from (select distinct source_id from shown) x join source_state s on s.workspace_id = ${ws} and s.id = x.source_id),
      'hops', (select coalesce(json_agg(json_build_object('of', attribution_id, 'description', description, 'occasion', occasion, 'actors', actors) order by position), '[]') from hops),
      'rounds', (select coalesce(json_agg(json_build_object('id', r.id, 'open', r.closed_at is null, 'asked', r.asked,
          'given', (select count(distinct v.editor_id)::int from verdict v where v.workspace_id = ${ws} and v.round_id = r.id and v.withdrawn_at is null),
          'mine', exists (select from round_editor e where e.workspace_id = ${ws} and e.round_id = r.id and e.editor_id = ${editorId} and e.withdrawn_at is null),
          'own', (select json_build_object('key', g.key, 'inside', g.inside, 'word', g.word) from verdict v
            join rating g on g.workspace_id = v.workspace_id and g.id = v.rating_id
            where v.workspace_id = ${ws} and v.round_id = r.id and v.editor_id = ${editorId} and v.withdrawn_at is null order by v.number desc limit 1))), '[]')
        from (select said_round as id from shown union select so_round from shown) x join round r on r.workspace_id = ${ws} and r.id = x.id),
      'relations', (select coalesce(json_agg(json_build_object('id', r.id, 'type', r.type, 'answer', r.answer, 'reason', r.reason, 'aim', r.aim,
          'fromClaimId', r.from_claim_id, 'fromProposition', f.proposition, 'toClaimId', r.hit, 'toProposition', h.proposition,
          'by', coalesce(m.ids, '[]'), 'on', m.since) order by r.id), '[]')
        from bearing_on r
        join worded f on f.claim_id = r.from_claim_id and f.standing
        join worded h on h.claim_id = r.hit and h.standing
        left join makers m on m.claim_id = r.from_claim_id),
      'addressees', (select coalesce(json_agg(json_build_object('claimId', claim_id, 'actorId', actor_id) order by actor_id), '[]') from named),
      'requests', (select coalesce(json_agg(json_build_object('id', q.id, 'issueId', q.issue_id, 'claimId', q.claim_id, 'about', q.about,
          'askedId', q.asked_id, 'askerId', q.asker_id, 'earliest', q.asked_earliest, 'latest', q.asked_latest, 'precision', q.asked_precision,
          'due', q.answer_due, 'outcome', q.outcome, 'note', q.outcome_note) order by q.asked_latest, q.id), '[]') from asked q),
      'positions', (select coalesce(json_agg(json_build_object('id', p.id, 'revision', p.revision, 'issueId', p.issue_id, 'partyId', p.party_id,
          'asOf', p.as_of, 'stance', p.stance, 'reason', p.reason, 'by', e.name, 'at', to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'stale', p.basis_digest <> (select encode(sha256(convert_to(coalesce(string_agg(sr.appearance_id::text || ':' || sr.bearing, ',' order by sr.appearance_id), ''), 'UTF8')), 'hex')
            from side_row sr where sr.workspace_id = ${ws} and sr.issue_id = p.issue_id and sr.party_id = p.party_id and sr.said_on <= p.as_of))), '[]')
        from position p join tree on tree.id = p.issue_id join editor e on e.workspace_id = p.workspace_id and e.id = p.created_by
        where p.workspace_id = ${ws} and p.withdrawn_at is null),
      'views', (select coalesce(json_agg(json_build_object('id', v.id, 'revision', v.revision, 'name', v.name, 'query', v.query,
          'mine', v.editor_id is not null, 'by', e.name) order by v.editor_id is null desc, v.name), '[]')
        from issue_view v join editor e on e.workspace_id = v.workspace_id and e.id = v.created_by
        where v.workspace_id = ${ws} and v.issue_id = ${issueId} and v.withdrawn_at is null and (v.editor_id is null or v.editor_id = ${editorId})),
      'memberships', (select coalesce(json_agg(json_build_object('actorId', actor_id, 'inActorId', in_actor_id, 'role', role, 'speaksFor', speaks_for,
          'from', from_date, 'to', to_date) order by from_date desc nulls last, id), '[]') from belonging),
      'counts', (select json_build_object('claims', count(distinct claim_id)::int, 'sources', count(distinct source_id)::int, 'speakers', count(distinct speaker_id)::int) from said),
      'choices', json_build_object(
        'kind', ${choices(sql`r.kind`, sql`r.kind`, sql`x.value`)},
        'outlet', ${choices(sql`r.outlet_id`, sql`''::text`, sql`(select o.name from actor o where o.workspace_id = ${ws} and o.id = x.value)`)},
        'said', ${choices(sql`coalesce(r.said_key, 'none')`, sql`r.said_word`, sql`coalesce(min(x.word), 'Not settled')`)},
        'so', ${choices(sql`coalesce(r.so_key, 'none')`, sql`r.so_word`, sql`coalesce(min(x.word), 'Not settled')`)})
    ) as page
    from tree t where t.id = ${issueId}`;
  return row ? sideBySideFacts(row.page) : null;
};
