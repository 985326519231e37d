import type { PendingQuery, Row } from 'postgres';
import type { SideBySideFacts } from '@/domain/position/side-by-side-facts';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import { reading } from '../db';

type Fragment = PendingQuery<Row[]>;
export type SideBySideRequest = {
  readonly workspaceId: string;
  readonly issueId: string;
  /** whose own verdicts of open rounds may come along */
  readonly editorId: string;
  readonly query: SideBySideQuery;
  /** how many statements of a cell bring their words, the newest first */
  readonly perCell: number;
};

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

/** One of the two questions for one statement, from its newest round: the settled answer, the asking editor's own, how many are in; never a colleague's verdict. */
const judged = (question: 'said' | 'so', { workspaceId, editorId }: SideBySideRequest): Fragment => {
  const sql = reading();
  const of = (column: string) => sql(`r.${question}_${column}`);
  return sql`json_build_object(
    'settled', case when ${of('key')} is null then null else json_build_object('key', ${of('key')}, 'inside', ${of('inside')}, 'word', ${of('word')}) end,
    'own', (select json_build_object('key', g.key, 'inside', g.inside, 'word', g.word) from verdict v
      join rating g on g.workspace_id = v.workspace_id and g.id = v.rating_id
      where v.workspace_id = ${workspaceId} and v.round_id = ${of('round')} and v.editor_id = ${editorId} and v.withdrawn_at is null order by v.number desc limit 1),
    'round', case when ${of('round')} is null then null else json_build_object('open', ${of('open')}, 'asked', ${of('asked')},
      'given', (select count(distinct v.editor_id)::int from verdict v where v.workspace_id = ${workspaceId} and v.round_id = ${of('round')} and v.withdrawn_at is null),
      'mine', exists (select from round_editor e where e.workspace_id = ${workspaceId} and e.round_id = ${of('round')} and e.editor_id = ${editorId} and e.withdrawn_at is null)) end)`;
};

/** The newest round of a question as columns of a statement. */
const roundColumns = (question: 'said' | 'so', table: string): Fragment => {
  const sql = reading();
  const column = (from: string, to: string) => sql`${sql(`${table}.${from}`)} as ${sql(`${question}_${to}`)}`;
  return sql`${column('id', 'round')}, ${column('open', 'open')}, ${column('asked', 'asked')}, ${column('key', 'key')}, ${column('inside', 'inside')}, ${column('word', 'word')}`;
};

/**
 * An issue with all that stands under it, party by party: one round trip, JSON built by the database; null when there is no such issue.
 * Rows of a cell come from `side_row` in its index order, LATERAL for each issue and party; only the first `perCell` that the filters let
 * through carry words.
 */
export const sideBySide = async (request: SideBySideRequest): Promise<SideBySideFacts | null> => {
  const sql = reading();
  const { workspaceId, issueId, query, perCell } = request;
  const [row] = await sql<{ page: SideBySideFacts }[]>`
    with recursive tree as (
      select i.id, i.parent_id, i.question, i.position, i.revision from issue i
       where i.workspace_id = ${workspaceId} and i.id = ${issueId} and i.withdrawn_at is null
      union all
      select i.id, i.parent_id, i.question, i.position, i.revision from issue i join tree t on i.parent_id = t.id
       where i.workspace_id = ${workspaceId} and i.withdrawn_at is null
    ), above as (
      select i.id, i.parent_id, i.question, 1 as step from issue i join tree t on t.parent_id = i.id where i.workspace_id = ${workspaceId} and t.id = ${issueId}
      union all
      select i.id, i.parent_id, i.question, above.step + 1 from issue i join above on above.parent_id = i.id where i.workspace_id = ${workspaceId}
    ), parties as (
      select p.id, p.code, p.slot, a.name from party p join actor a on a.workspace_id = p.workspace_id and a.id = p.id
       where p.workspace_id = ${workspaceId} and p.withdrawn_at is null
    ), columns as (
      select id from parties ${query.party.length > 0 ? sql`where code = any(${query.party}::text[]) or not exists (select from parties where code = any(${query.party}::text[]))` : sql``}
    ), placed as materialized (
      select t.id as issue_id, s.* from tree t cross join columns p cross join lateral (
        select sr.party_id, sr.appearance_id, sr.claim_id, sr.bearing, sr.said_on from side_row sr
         where sr.workspace_id = ${workspaceId} and sr.issue_id = t.id and sr.party_id = p.id
         order by sr.said_on desc, sr.appearance_id desc) s
      union all
      select t.id, s.* from tree t cross join lateral (
        select sr.party_id, sr.appearance_id, sr.claim_id, sr.bearing, sr.said_on from side_row sr
         where sr.workspace_id = ${workspaceId} and sr.issue_id = t.id
           and (sr.party_id is null or not exists (select from parties where parties.id = sr.party_id))
         order by sr.said_on desc, sr.appearance_id desc) s
    ), claims as materialized (select distinct claim_id from placed
    ), rounds as materialized (
      select distinct on (r.question, r.claim_id, r.appearance_id) r.question, r.claim_id, r.appearance_id, r.id, r.closed_at is null as open, r.asked,
        g.key, g.inside, g.word
      from claims c
      join round r on r.workspace_id = ${workspaceId} and r.claim_id = c.claim_id and r.withdrawn_at is null
      left join adjudication j on j.workspace_id = ${workspaceId} and j.round_id = r.id and j.withdrawn_at is null
      left join rating g on g.workspace_id = ${workspaceId} and g.id = j.rating_id
      order by r.question, r.claim_id, r.appearance_id, r.created_at desc, r.id desc
    ), said as materialized (
      select pl.issue_id, (select id from parties where parties.id = pl.party_id) as party_id, pl.appearance_id, pl.claim_id, pl.bearing, pl.said_on,
        a.quote_id, a.attribution_id, a.source_id, a.outlet_id, a.speaker_id, a.capacity_id, a.said_earliest, a.said_latest, a.said_precision, a.mode,
        w.kind, w.proposition, ${roundColumns('said', 'sa')}, ${roundColumns('so', 'so')},
        ${passes(query)} as passes,
        row_number() over (partition by pl.issue_id, pl.party_id order by (${passes(query)}) desc, pl.said_on desc, pl.appearance_id desc) as nth
      from placed pl
      join appearance a on a.workspace_id = ${workspaceId} and a.id = pl.appearance_id
      join claim_state s on s.workspace_id = ${workspaceId} and s.id = pl.claim_id
      join claim_wording w on w.workspace_id = ${workspaceId} and w.id = s.wording_id
      left join rounds sa on sa.question = 'said' and sa.appearance_id = pl.appearance_id
      left join rounds so on so.question = 'so' and so.claim_id = pl.claim_id
    ), shown as materialized (select * from said where passes and nth <= ${perCell}
    ), worded as (
      select r.issue_id, r.party_id, r.nth, json_build_object(
        'claimId', r.claim_id, 'appearanceId', r.appearance_id, 'bearing', r.bearing, 'saidOn', r.said_on::text,
        'earliest', r.said_earliest::text, 'latest', r.said_latest::text, 'precision', r.said_precision,
        'speakerId', r.speaker_id, 'capacityId', r.capacity_id, 'sourceId', r.source_id, 'quoteId', r.quote_id, 'mode', r.mode,
        'words', (select to_json(an.exact) from anchor an where an.workspace_id = ${workspaceId} and an.quote_id = r.quote_id and an.withdrawn_at is null order by an.created_at desc limit 1),
        'language', ss.language, 'proposition', r.proposition, 'kind', r.kind,
        'speaker', (select json_build_object('id', x.id, 'name', x.name, 'kind', x.kind) from actor x where x.workspace_id = ${workspaceId} and x.id = r.speaker_id),
        'capacity', (select json_build_object('id', x.id, 'name', x.name) from actor x where x.workspace_id = ${workspaceId} and x.id = r.capacity_id),
        'source', json_build_object('id', ss.id, 'name', ss.title),
        'outlet', (select json_build_object('id', x.id, 'name', x.name) from actor x where x.workspace_id = ${workspaceId} and x.id = r.outlet_id),
        'chain', (select json_agg(json_build_object('description', h.description,
            'occasion', (select coalesce(o.event, o.medium, o.place) from occasion o where o.workspace_id = ${workspaceId} and o.id = h.occasion_id),
            'actors', (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name, 'kind', x.kind) order by x.name), '[]')
              from hop_actor ha join actor x on x.workspace_id = ${workspaceId} and x.id = ha.actor_id
              where ha.workspace_id = ${workspaceId} and ha.hop_id = h.id)) order by h.position)
          from hop h where h.workspace_id = ${workspaceId} and h.attribution_id = r.attribution_id),
        'said', ${judged('said', request)},
        'so', ${judged('so', request)}) as it
      from shown r join source_state ss on ss.workspace_id = ${workspaceId} and ss.id = r.source_id
    ), cells as (
      select issue_id, party_id,
        json_agg(json_build_object('claimId', claim_id, 'appearanceId', appearance_id, 'bearing', bearing, 'saidOn', said_on::text,
          'earliest', said_earliest::text, 'latest', said_latest::text, 'precision', said_precision,
          'speakerId', speaker_id, 'capacityId', capacity_id, 'sourceId', source_id, 'leftOut', not passes) order by nth)
          filter (where not passes or nth > ${perCell}) as rest
      from said group by issue_id, party_id
    ), shown_claims as materialized (select distinct claim_id from shown
    ), bearing_on as (
      select r.*, coalesce(r.to_claim_id, ap.claim_id, el.claim_id, aim.to_claim_id) as hit,
        case when r.at_appearance_id is not null then 'words' when r.at_evidence_link_id is not null then 'evidence'
             when r.at_relation_id is not null then 'relation' else 'claim' end as aim
      from relation r
      left join appearance ap on ap.workspace_id = r.workspace_id and ap.id = r.at_appearance_id
      left join evidence_link el on el.workspace_id = r.workspace_id and el.id = r.at_evidence_link_id
      left join relation aim on aim.workspace_id = r.workspace_id and aim.id = r.at_relation_id
      where r.workspace_id = ${workspaceId} and r.withdrawn_at is null and r.id in (
        select r.id from relation r join shown_claims c on r.workspace_id = ${workspaceId} and r.from_claim_id = c.claim_id
        union select r.id from relation r join shown_claims c on r.workspace_id = ${workspaceId} and r.to_claim_id = c.claim_id
        union select r.id from relation r join shown c on r.workspace_id = ${workspaceId} and r.at_appearance_id = c.appearance_id)
    ), named as materialized (
      select ca.claim_id, ca.actor_id from claim_addressee ca join shown_claims c on ca.workspace_id = ${workspaceId} and ca.claim_id = c.claim_id
       where ca.withdrawn_at is null
    ), asked as materialized (
      select q.* from request q where q.workspace_id = ${workspaceId} and q.withdrawn_at is null
        and (q.issue_id in (select id from tree) or q.claim_id in (select claim_id from claims))
    ), belonging as (
      select m.* from membership m where m.workspace_id = ${workspaceId} and m.withdrawn_at is null and m.actor_id in (
        select actor_id from named union select asked_id from asked union select speaker_id from said
        union select ha.actor_id from shown r join hop h on h.workspace_id = ${workspaceId} and h.attribution_id = r.attribution_id
          join hop_actor ha on ha.workspace_id = ${workspaceId} and ha.hop_id = h.id)
      union
      select m.* from membership m join belonging b on m.actor_id = b.in_actor_id where m.workspace_id = ${workspaceId} and m.withdrawn_at is null
    )
    select json_build_object(
      'issue', json_build_object('id', t.id, 'parentId', t.parent_id, 'position', t.position, 'question', t.question, 'revision', t.revision),
      'above', (select coalesce(json_agg(json_build_object('id', id, 'question', question) order by step desc), '[]') from above),
      'issues', (select coalesce(json_agg(json_build_object('id', id, 'parentId', parent_id, 'position', position, 'question', question, 'revision', revision)), '[]')
        from tree where id <> ${issueId}),
      'parties', (select coalesce(json_agg(json_build_object('id', p.id, 'code', p.code, 'slot', p.slot, 'name', p.name,
          'claims', (select count(distinct sr.claim_id)::int from tree join side_row sr on sr.workspace_id = ${workspaceId} and sr.issue_id = tree.id and sr.party_id = p.id))
          order by p.slot, p.code), '[]') from parties p),
      'cells', (select coalesce(json_agg(json_build_object('issueId', c.issue_id, 'partyId', c.party_id, 'rest', coalesce(c.rest, '[]'),
          'statements', (select coalesce(json_agg(x.it order by x.nth), '[]') from worded x where x.issue_id = c.issue_id and x.party_id is not distinct from c.party_id))), '[]')
        from cells c),
      'relations', (select coalesce(json_agg(json_build_object('id', r.id, 'type', r.type, 'answer', r.answer, 'reason', r.reason, 'aim', r.aim,
          'fromClaimId', r.from_claim_id, 'fromProposition', wf.proposition, 'toClaimId', r.hit, 'toProposition', wt.proposition,
          'by', coalesce(b.ids, '[]'), 'on', b.since) order by r.id), '[]')
        from bearing_on r
        join claim_state sf on sf.workspace_id = ${workspaceId} and sf.id = r.from_claim_id and sf.withdrawn_at is null and sf.merged_into_id is null
        join claim_wording wf on wf.workspace_id = ${workspaceId} and wf.id = sf.wording_id
        join claim_state st on st.workspace_id = ${workspaceId} and st.id = r.hit and st.withdrawn_at is null and st.merged_into_id is null
        join claim_wording wt on wt.workspace_id = ${workspaceId} and wt.id = st.wording_id
        left join lateral (select json_agg(distinct who.id) filter (where who.id is not null) as ids, min(a.said_on)::text as since
          from appearance a cross join lateral (values (a.speaker_id), (a.capacity_id), (a.party_id)) who (id)
          where a.workspace_id = ${workspaceId} and a.claim_id = r.from_claim_id and a.withdrawn_at is null) b on true),
      'addressees', (select coalesce(json_agg(json_build_object('claimId', n.claim_id, 'actor', json_build_object('id', x.id, 'name', x.name, 'kind', x.kind)) order by x.name), '[]')
        from named n join actor x on x.workspace_id = ${workspaceId} and x.id = n.actor_id),
      'requests', (select coalesce(json_agg(json_build_object('id', q.id, 'issueId', q.issue_id, 'claimId', q.claim_id, 'about', q.about,
          'asked', json_build_object('id', x.id, 'name', x.name, 'kind', x.kind),
          'asker', case when y.id is null then null else json_build_object('id', y.id, 'name', y.name) end,
          'earliest', q.asked_earliest::text, 'latest', q.asked_latest::text, 'precision', q.asked_precision,
          'due', q.answer_due::text, 'outcome', q.outcome, 'note', q.outcome_note) order by q.asked_latest, q.id), '[]')
        from asked q join actor x on x.workspace_id = ${workspaceId} and x.id = q.asked_id
        left join actor y on y.workspace_id = ${workspaceId} and y.id = q.asker_id),
      'positions', (select coalesce(json_agg(json_build_object('id', p.id, 'revision', p.revision, 'issueId', p.issue_id, 'partyId', p.party_id,
          'asOf', p.as_of::text, 'stance', p.stance, 'reason', p.reason, 'by', e.name, 'at', to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'stale', p.basis_digest <> (select encode(sha256(convert_to(coalesce(string_agg(sr.appearance_id::text || ':' || sr.bearing, ',' order by sr.appearance_id), ''), 'UTF8')), 'hex')
            from side_row sr where sr.workspace_id = ${workspaceId} and sr.issue_id = p.issue_id and sr.party_id = p.party_id and sr.said_on <= p.as_of))), '[]')
        from position p join tree on tree.id = p.issue_id join editor e on e.workspace_id = p.workspace_id and e.id = p.created_by
        where p.workspace_id = ${workspaceId} and p.withdrawn_at is null),
      'memberships', (select coalesce(json_agg(json_build_object('actorId', actor_id, 'inActorId', in_actor_id, 'role', role, 'speaksFor', speaks_for,
          'from', from_date::text, 'to', to_date::text) order by from_date desc nulls last, id), '[]') from belonging),
      'counts', (select json_build_object('claims', count(distinct claim_id)::int, 'sources', count(distinct source_id)::int, 'speakers', count(distinct speaker_id)::int) from said),
      'choices', json_build_object(
        'kind', (select coalesce(json_agg(json_build_object('value', kind, 'words', kind, 'count', n) order by n desc, kind), '[]')
          from (select kind, count(distinct claim_id)::int n from said group by kind) x),
        'outlet', (select coalesce(json_agg(json_build_object('value', o.id, 'words', o.name, 'count', n) order by n desc, o.name), '[]')
          from (select outlet_id, count(distinct claim_id)::int n from said group by outlet_id) x join actor o on o.workspace_id = ${workspaceId} and o.id = x.outlet_id),
        'said', (select coalesce(json_agg(json_build_object('value', key, 'words', word, 'count', n) order by n desc, key), '[]')
          from (select coalesce(said_key, 'none') as key, coalesce(min(said_word), 'Not settled') as word, count(distinct claim_id)::int n from said group by said_key) x),
        'so', (select coalesce(json_agg(json_build_object('value', key, 'words', word, 'count', n) order by n desc, key), '[]')
          from (select coalesce(so_key, 'none') as key, coalesce(min(so_word), 'Not settled') as word, count(distinct claim_id)::int n from said group by so_key) x))
    ) as page
    from tree t where t.id = ${issueId}`;
  return row?.page ?? null;
};
