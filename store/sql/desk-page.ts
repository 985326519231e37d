import type { Kind } from '@/domain/attribution/kind';
import type { Inside, Question } from '@/domain/verdict/scale';
import { reading } from '../db';
import type { PartyMark } from './actors-page';
import { type Drifted, driftedJson } from './drifted-quotes';

type Queued = {
  readonly claimId: string;
  readonly appearanceId: string | null;
  readonly question: Question;
  readonly proposition: string;
  readonly kind: Kind;
  readonly party: (PartyMark & { readonly name: string }) | null;
  readonly speaker: string | null;
  readonly since: string;
  readonly due: string | null;
};
export type DeskPage = {
  /** quotes whose words are no more as they were, and what was settled on them before */
  readonly drifted: Drifted;
  /** open rounds in which I was asked, or which still lack a verdict, and mine is not in */
  readonly toJudge: readonly Queued[];
  /** closed rounds without an adjudication */
  readonly toSettle: readonly (Queued & { readonly verdicts: readonly { readonly word: string; readonly count: number }[] })[];
  /** sources with suggestions that nobody has decided */
  readonly toRead: readonly {
    readonly id: string;
    readonly title: string;
    readonly outlet: string | null;
    readonly waiting: number;
    readonly keptAt: string;
  }[];
  readonly statuses: readonly { readonly inside: Inside | 'none'; readonly word: string; readonly count: number }[];
  readonly claims: number;
  readonly sources: number;
  readonly drafts: number;
  readonly lately: readonly {
    readonly id: string;
    readonly at: string;
    readonly act: string;
    readonly initials: string | null;
    readonly mine: boolean;
    readonly label: string | null;
    readonly objectType: string;
    readonly objectId: string;
  }[];
  readonly parties: readonly (PartyMark & { readonly id: string; readonly name: string })[];
  readonly chain: { readonly events: number; readonly head: string | null };
  /** statements accepted or quoted on each of the last seven days, oldest first, by the UTC day */
  readonly days: readonly { readonly day: string; readonly count: number }[];
};

const most = 40;

/** The whole desk of one editor: one round trip. `today` is a UTC day. */
export const deskPage = async (workspaceId: string, editorId: string, today: string): Promise<DeskPage> => {
  const sql = reading();
  const queued = sql`
    'claimId', r.claim_id, 'appearanceId', r.appearance_id, 'question', r.question, 'proposition', w.proposition, 'kind', w.kind, 'since', r.created_at,
    'due', n.due::text, 'speaker', said.speaker, 'party', said.party`;
  const around = sql`
    join claim_state s on s.workspace_id = r.workspace_id and s.id = r.claim_id and s.withdrawn_at is null and s.merged_into_id is null
    join claim_wording w on w.workspace_id = s.workspace_id and w.id = s.wording_id
    left join round_editor n on n.workspace_id = r.workspace_id and n.round_id = r.id and n.editor_id = ${editorId} and n.withdrawn_at is null
    left join lateral (
      select sp.name as speaker, case when p.id is null then null else json_build_object('code', p.code, 'slot', p.slot, 'name', pa.name) end as party
      from appearance a left join actor sp on sp.workspace_id = a.workspace_id and sp.id = a.speaker_id
      left join party p on p.workspace_id = a.workspace_id and p.id = a.party_id
      left join actor pa on pa.workspace_id = p.workspace_id and pa.id = p.id
      where a.workspace_id = r.workspace_id and a.claim_id = r.claim_id and a.withdrawn_at is null and (r.appearance_id is null or a.id = r.appearance_id)
      order by a.said_on desc limit 1) said on true`;
  const [row] = await sql<{ page: DeskPage }[]>`
    with given as (
      select v.round_id, count(distinct v.editor_id)::int as n, bool_or(v.editor_id = ${editorId}) as mine
      from verdict v where v.workspace_id = ${workspaceId} and v.withdrawn_at is null group by v.round_id
    )
    select json_build_object(
      'drifted', ${driftedJson(workspaceId, most)},
      'toJudge', (select coalesce(json_agg(it), '[]') from (select json_build_object(${queued}) as it
        from round r ${around} left join given g on g.round_id = r.id
        where r.workspace_id = ${workspaceId} and r.closed_at is null and r.withdrawn_at is null and not coalesce(g.mine, false)
          and (n.id is not null or (coalesce(g.n, 0) < r.asked and not exists (
            select from round_editor o where o.workspace_id = r.workspace_id and o.round_id = r.id and o.withdrawn_at is null)))
        order by s.priority desc, n.due nulls last, r.created_at limit ${most}) x),
      'toSettle', (select coalesce(json_agg(it), '[]') from (select json_build_object(${queued},
          'verdicts', (select coalesce(json_agg(json_build_object('word', word, 'count', c) order by c desc, word), '[]') from (
            select t.word, count(*)::int as c from (select distinct on (v.editor_id) v.rating_id from verdict v
              where v.workspace_id = r.workspace_id and v.round_id = r.id and v.withdrawn_at is null order by v.editor_id, v.number desc) l
            join rating t on t.workspace_id = r.workspace_id and t.id = l.rating_id group by t.word) c)) as it
        from round r ${around}
        where r.workspace_id = ${workspaceId} and r.closed_at is not null and r.withdrawn_at is null
          and not exists (select from adjudication j where j.workspace_id = r.workspace_id and j.round_id = r.id and j.withdrawn_at is null)
        order by s.priority desc, r.closed_at limit ${most}) x),
      'toRead', (select coalesce(json_agg(it), '[]') from (
        select json_build_object('id', s.id, 'title', s.title, 'outlet', o.name, 'waiting', count(*)::int, 'keptAt', c.created_at) as it
        from suggestion g join version v on v.workspace_id = g.workspace_id and v.id = g.version_id and v.withdrawn_at is null
        join source_state s on s.workspace_id = v.workspace_id and s.id = v.source_id and s.withdrawn_at is null
        join source c on c.workspace_id = s.workspace_id and c.id = s.id
        left join actor o on o.workspace_id = s.workspace_id and o.id = s.outlet_id
        where g.workspace_id = ${workspaceId} and g.decision = 'waiting' and g.withdrawn_at is null
        group by s.id, s.title, o.name, c.created_at order by c.created_at desc limit ${most}) x),
      'statuses', (select coalesce(json_agg(json_build_object('inside', inside, 'word', word, 'count', n) order by n desc, word), '[]') from (
        select coalesce(so_inside, 'none') inside, coalesce(so_word, 'Not judged') word, count(*)::int n
        from claim_search where workspace_id = ${workspaceId} and status = 'tracked' group by 1, 2) x),
      'claims', (select count(*)::int from claim_search where workspace_id = ${workspaceId} and status = 'tracked'),
      'drafts', (select count(*)::int from claim_search where workspace_id = ${workspaceId} and status = 'draft'),
      'sources', (select count(*)::int from source_state where workspace_id = ${workspaceId} and withdrawn_at is null),
      'lately', (select coalesce(json_agg(it), '[]') from (
        select json_build_object('id', e.id, 'at', e.at, 'act', e.act, 'initials', d.initials, 'mine', e.editor_id = ${editorId},
          'label', e.canonical::json ->> 'label', 'objectType', e.object_type, 'objectId', e.object_id) as it
        from event e left join editor d on d.workspace_id = e.workspace_id and d.id = e.editor_id
        where e.workspace_id = ${workspaceId} order by e.seq desc limit 6) x),
      'parties', (select coalesce(json_agg(json_build_object('id', p.id, 'code', p.code, 'slot', p.slot, 'name', a.name) order by p.slot), '[]')
        from party p join actor a on a.workspace_id = p.workspace_id and a.id = p.id where p.workspace_id = ${workspaceId} and p.withdrawn_at is null),
      'chain', json_build_object('events', (select coalesce(sum(events), 0)::int from seal where workspace_id = ${workspaceId}),
        'head', (select left(mac, 8) from seal where workspace_id = ${workspaceId} order by number desc limit 1)),
      'days', (select json_agg(json_build_object('day', d::date::text, 'count', (select count(*)::int from event e where e.workspace_id = ${workspaceId}
          and e.act in ('accept-suggestion', 'add-quote') and e.at >= d at time zone 'UTC' and e.at < (d + interval '1 day') at time zone 'UTC')) order by d)
        from generate_series(${today}::date - 6, ${today}::date, interval '1 day') d)
    ) as page`;
  if (!row) throw new Error('the desk answered nothing');
  return row.page;
};
