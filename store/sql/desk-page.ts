import type { EventSaid } from '@/domain/history/event-told';
import type { Inside } from '@/domain/verdict/scale';
import { reading } from '../db';
import type { PartyMark } from './actors-page';
import { writesBlind } from './blind-event';
import { type Drifted, driftedJson } from './drifted-quotes';
import { eventTold, undidJson } from './event-told';
import { aroundRound, type Queued, queuedColumns, type WordCount, waitsForVerdict, waitsToBeSettled, wordsSaid } from './queued';

export type DeskPage = {
  /** quotes whose words are no more as they were, and what was settled on them before */
  readonly drifted: Drifted;
  /** open rounds in which a seat is mine or free, and my verdict is not in; the first of them */
  readonly toJudge: readonly Queued[];
  /** closed rounds without an adjudication; the first of them */
  readonly toSettle: readonly (Queued & { readonly verdicts: readonly WordCount[] })[];
  /** how many there are of either */
  readonly waiting: { readonly judge: number; readonly settle: number };
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
  readonly lately: readonly (EventSaid & {
    readonly id: string;
    readonly at: string;
    readonly initials: string | null;
    readonly mine: boolean;
    readonly label: string | null;
    readonly objectType: string;
    readonly objectId: string;
  })[];
  readonly parties: readonly (PartyMark & { readonly id: string; readonly name: string })[];
  readonly chain: { readonly events: number; readonly head: string | null };
  /** statements accepted or quoted on each of the last seven days, oldest first, by the UTC day */
  readonly days: readonly { readonly day: string; readonly count: number }[];
};

const most = 40;

/** The whole desk of one editor: one round trip. `today` is a UTC day. */
export const deskPage = async (workspaceId: string, editorId: string, today: string): Promise<DeskPage> => {
  const sql = reading();
  const around = aroundRound(editorId);
  const [row] = await sql<{ page: DeskPage }[]>`
    with to_judge as materialized (
      select json_build_object(${queuedColumns()}) as it, s.priority, n.due, r.created_at, r.id from round r ${around}
       where r.workspace_id = ${workspaceId} and ${waitsForVerdict(editorId)}
    ), to_settle as materialized (
      select r.id, s.priority, r.closed_at from round r
        join claim_state s on s.workspace_id = r.workspace_id and s.id = r.claim_id and s.withdrawn_at is null and s.merged_into_id is null
       where r.workspace_id = ${workspaceId} and ${waitsToBeSettled()}
    ), first_to_settle as (select * from to_settle order by priority desc, closed_at, id limit ${most})
    select json_build_object(
      'drifted', ${driftedJson(workspaceId, most)},
      'toJudge', (select coalesce(json_agg(it order by priority desc, due nulls last, created_at, id), '[]')
        from (select * from to_judge order by priority desc, due nulls last, created_at, id limit ${most}) x),
      'toSettle', (select coalesce(json_agg(json_build_object(${queuedColumns()}, 'verdicts', ${wordsSaid()}) order by f.priority desc, f.closed_at, f.id), '[]')
        from first_to_settle f join round r on r.workspace_id = ${workspaceId} and r.id = f.id ${around}),
      'waiting', json_build_object('judge', (select count(*)::int from to_judge), 'settle', (select count(*)::int from to_settle)),
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
          'told', ${eventTold(workspaceId, 'e')}, 'undid', ${undidJson(workspaceId, 'u')},
          'label', e.canonical::json ->> 'label', 'objectType', e.object_type, 'objectId', e.object_id) as it
        from event e left join editor d on d.workspace_id = e.workspace_id and d.id = e.editor_id
        left join event u on u.workspace_id = e.workspace_id and u.id = e.undoes_id
        where e.workspace_id = ${workspaceId} and not ${writesBlind(workspaceId, 'e', editorId)} order by e.seq desc limit 6) x),
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
