import { reading } from '../db';
import { driftMark } from './drift-mark';
import type { ReaderPage, WantedVersion } from './reader-facts';
import { verdictMark } from './verdict-mark';

type Row = Omit<ReaderPage, 'version'> & { readonly version: Omit<ReaderPage['version'], 'text'>; readonly text: string };

/** Everything the reader shows of a source, in one round trip; null when the workspace has no such standing source or version. */
export const readerPage = async (
  workspaceId: string,
  editorId: string,
  sourceId: string,
  wanted: WantedVersion,
): Promise<ReaderPage | null> => {
  const sql = reading();
  const ws = workspaceId;
  const which = wanted === null ? sql`` : 'id' in wanted ? sql`and v.id = ${wanted.id}` : sql`and v.number = ${wanted.number}`;
  const instant = (column: string) => sql`to_char(${sql(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const spans = (table: string) => sql`(select json_agg(json_build_array(s, e) order by n)
    from unnest(${sql(`${table}.unit_starts`)}, ${sql(`${table}.unit_ends`)}) with ordinality u(s, e, n))`;
  const partial = (
    table: string,
    prefix: string,
  ) => sql`case when ${sql(`${table}.${prefix}_precision`)} = 'unknown' then null else json_build_object(
    'earliest', ${sql(`${table}.${prefix}_earliest`)}, 'latest', ${sql(`${table}.${prefix}_latest`)}, 'precision', ${sql(`${table}.${prefix}_precision`)}) end`;
  const party = (id: string) => sql`(select json_build_object('id', pt.id, 'code', pt.code, 'slot', pt.slot, 'name', pa.name)
    from party pt join actor pa on pa.workspace_id = pt.workspace_id and pa.id = pt.id
    where pt.workspace_id = ${ws} and pt.id = ${sql(id)} and pt.withdrawn_at is null)`;
  const [row] = await sql<Row[]>`
    with chosen as materialized (
      select v.* from version v
        join source_state ss on ss.workspace_id = v.workspace_id and ss.id = v.source_id and ss.withdrawn_at is null
       where v.workspace_id = ${ws} and v.source_id = ${sourceId} and v.withdrawn_at is null ${which}
       order by v.number desc limit 1
    ), placed as materialized (
      select an.*, q.revision as quote_revision from chosen v
        join anchor an on an.workspace_id = ${ws} and an.version_id = v.id and an.withdrawn_at is null
        join quote q on q.workspace_id = ${ws} and q.id = an.quote_id and q.withdrawn_at is null
    ), drifted as materialized (
      select d.*, o.number as from_number, an.exact as was, an.unit_starts[1] as was_at from chosen v
        join drift d on d.workspace_id = ${ws} and d.version_id = v.id and d.withdrawn_at is null
        join quote q on q.workspace_id = ${ws} and q.id = d.quote_id and q.withdrawn_at is null
        join anchor an on an.workspace_id = ${ws} and an.id = d.anchor_id
        join version o on o.workspace_id = ${ws} and o.id = an.version_id
    ), made as materialized (
      select a.*, st.status, w.proposition, w.kind from (select quote_id from placed union select quote_id from drifted) p
        join appearance a on a.workspace_id = ${ws} and a.quote_id = p.quote_id and a.withdrawn_at is null
        join claim_state st on st.workspace_id = ${ws} and st.id = a.claim_id and st.withdrawn_at is null and st.merged_into_id is null
        join claim_wording w on w.workspace_id = ${ws} and w.id = st.wording_id
    ), hops as materialized (
      select h.attribution_id, h.position, h.cue, h.mention, coalesce(names.list, h.description, '?') as name, names.list is null as anonymous
        from (select distinct attribution_id from made) m
        join hop h on h.workspace_id = ${ws} and h.attribution_id = m.attribution_id
        left join lateral (select string_agg(x.name, ', ' order by x.name) as list from hop_actor ha
          join actor x on x.workspace_id = ${ws} and x.id = ha.actor_id where ha.workspace_id = ${ws} and ha.hop_id = h.id) names on true
    ), chains as materialized (
      select attribution_id, json_agg(json_build_object('name', name, 'anonymous', anonymous) order by position) as it,
        (array_agg(name order by position desc))[1] as name, (array_agg(mention order by position desc))[1] as mention,
        (array_agg(cue order by position desc))[1] as cue
        from hops group by attribution_id
    ), claims_of as (
      select m.quote_id, json_agg(json_build_object(
          'id', m.id, 'claimId', m.claim_id, 'proposition', m.proposition, 'kind', m.kind, 'status', m.status,
          'speakerId', m.speaker_id, 'speaker', coalesce(sp.name, chain.name), 'surface', chain.mention, 'cue', chain.cue, 'chain', chain.it,
          'capacity', cap.name, 'party', ${party('m.party_id')}, 'mode', m.mode, 'said', ${partial('m', 'said')},
          'saidMark', ${verdictMark('said', ws, editorId, { claim: 'm.claim_id', appearance: 'm.id' })},
          'soMark', ${verdictMark('so', ws, editorId, { claim: 'm.claim_id' })},
          'counters', (select count(distinct r.from_claim_id)::int from relation r where r.workspace_id = ${ws} and r.withdrawn_at is null
            and (r.to_claim_id = m.claim_id and r.type = 'rebuts' or r.at_appearance_id = m.id)),
          'answers', (select count(*)::int from relation r where r.workspace_id = ${ws} and r.withdrawn_at is null
            and r.to_claim_id = m.claim_id and r.type = 'answers'),
          'rebuts', (select count(*)::int from relation r where r.workspace_id = ${ws} and r.withdrawn_at is null
            and r.from_claim_id = m.claim_id and r.type = 'rebuts'),
          'undercuts', (select count(*)::int from relation r where r.workspace_id = ${ws} and r.withdrawn_at is null
            and r.from_claim_id = m.claim_id and r.type = 'undercuts')
        ) order by m.created_at, m.id) as list
        from made m
        left join actor sp on sp.workspace_id = ${ws} and sp.id = m.speaker_id
        left join actor cap on cap.workspace_id = ${ws} and cap.id = m.capacity_id
        left join chains chain on chain.attribution_id = m.attribution_id
       group by m.quote_id
    ), suggested as materialized (
      select g.*, lower(g.chain -> -1 ->> 'speaksFor') as office from chosen v
        join suggestion g on g.workspace_id = ${ws} and g.version_id = v.id and g.withdrawn_at is null and g.decision not in ('merged', 'split')
    ), offices as materialized (
      select distinct on (x.office) x.office, a.id from (select distinct office from suggested where office is not null) x
        join (select id, lower(name) as name, 0 as rank from actor where workspace_id = ${ws}
          union all select actor_id, lower(alias), 1 from actor_alias where workspace_id = ${ws} and withdrawn_at is null) n on n.name = x.office
        join actor a on a.workspace_id = ${ws} and a.id = n.id and a.withdrawn_at is null and a.merged_into_id is null
       order by x.office, n.rank, a.created_at
    ), upwards as (
      with recursive up as (
        select speaker_actor_id as id, 0 as steps from suggested where speaker_actor_id is not null
        union select id, 0 from offices
        union select mb.in_actor_id, up.steps + 1 from up
          join membership mb on mb.workspace_id = ${ws} and mb.actor_id = up.id and mb.withdrawn_at is null where up.steps < 8
      ) select distinct id from up
    )
    select
      json_build_object('id', ss.id, 'revision', ss.revision, 'title', ss.title, 'author', ss.author, 'address', ss.address,
        'archiveLink', ss.archive_link, 'published', ${partial('ss', 'published')}, 'language', ss.language,
        'outlet', case when o.id is null then null else json_build_object('id', o.id, 'name', o.name) end) as source,
      json_build_object('id', v.id, 'number', v.number, 'keptAt', ${instant('v.created_at')}, 'keptBy', e.initials, 'extractor', v.extractor,
        'file', og.name, 'sha256', t.sha256, 'words', t.words, 'marks', v.marks) as version,
      t.text,
      (select json_agg(json_build_object('id', x.id, 'number', x.number, 'keptAt', ${instant('x.created_at')},
          'unchangedAt', (select ${instant('max')} from (select max(c.created_at) from recapture c where c.workspace_id = ${ws} and c.version_id = x.id
            and c.outcome <> 'changed' and c.withdrawn_at is null) m)) order by x.number)
        from version x where x.workspace_id = ${ws} and x.source_id = v.source_id and x.withdrawn_at is null) as versions,
      coalesce((select json_agg(json_build_object('id', d.id, 'revision', d.revision, 'quoteId', d.quote_id, 'state', d.state, 'alarms', d.alarms, 'diff', d.diff,
          'decision', d.decision, 'from', d.from_number, 'spans', coalesce(${spans('d')}, '[]'), 'was', d.was, 'anchored', p.id is not null,
          'appearances', case when p.id is null then coalesce(c.list, '[]'::json) else '[]'::json end) order by d.from_number, d.was_at, d.id)
        from drifted d left join placed p on p.quote_id = d.quote_id left join claims_of c on c.quote_id = d.quote_id), '[]') as drifts,
      coalesce((select json_agg(json_build_object('id', p.quote_id, 'revision', p.quote_revision, 'anchorId', p.id, 'anchorRevision', p.revision,
          'spans', ${spans('p')}, 'exact', p.exact, 'appearances', coalesce(c.list, '[]'::json),
          'drift', ${driftMark(ws, 'p.quote_id')}) order by p.unit_starts[1], p.unit_ends[1], p.id)
        from placed p left join claims_of c on c.quote_id = p.quote_id), '[]') as quotes,
      coalesce((select json_agg(json_build_object('id', g.id, 'revision', g.revision, 'spans', ${spans('g')}, 'exact', g.exact, 'mode', g.mode,
          'cue', g.cue, 'cueSpan', case when g.cue_start is null then null else json_build_array(g.cue_start, g.cue_end) end,
          'speaker', coalesce(ga.name, g.speaker), 'speakerId', ga.id, 'surface', g.surface,
          'mention', case when g.mention_start is null then null else json_build_array(g.mention_start, g.mention_end) end,
          'chain', g.chain, 'officeId', f.id, 'kind', g.kind, 'pattern', g.pattern, 'reasons', g.reasons, 'unsure', g.unsure,
          'decision', g.decision, 'quoteId', g.quote_id, 'saidOn', ${partial('g', 'said')}, 'worth', g.worth, 'continuation', g.continuation,
          'confidence', g.confidence) order by g.unit_starts[1], g.unit_ends[1], g.ordinal)
        from suggested g left join offices f on f.office = g.office
        left join actor ga on ga.workspace_id = ${ws} and ga.id = g.speaker_actor_id and ga.withdrawn_at is null), '[]') as suggestions,
      json_build_object(
        'memberships', coalesce((select json_agg(json_build_object('actorId', mb.actor_id, 'inActorId', mb.in_actor_id, 'role', mb.role,
            'speaksFor', mb.speaks_for, 'from', mb.from_date, 'to', mb.to_date) order by mb.from_date desc nulls first, mb.id)
          from upwards u join membership mb on mb.workspace_id = ${ws} and mb.actor_id = u.id and mb.withdrawn_at is null), '[]'),
        'parties', coalesce((select json_agg(${party('u.id')}) from upwards u join party x on x.workspace_id = ${ws} and x.id = u.id
          and x.withdrawn_at is null), '[]')) as belongings
      from chosen v
      join kept_text t on t.workspace_id = ${ws} and t.id = v.text_id
      join source_state ss on ss.workspace_id = ${ws} and ss.id = v.source_id
      join editor e on e.workspace_id = ${ws} and e.id = v.created_by
      left join original og on og.workspace_id = ${ws} and og.id = v.original_id
      left join actor o on o.workspace_id = ${ws} and o.id = ss.outlet_id`;
  if (!row) return null;
  const { text, version, ...rest } = row;
  return { ...rest, version: { ...version, text } };
};
