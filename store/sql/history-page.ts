import type { EventSaid } from '@/domain/history/event-told';
import { reading } from '../db';
import { isJudgementRow, judgesByAct, writesBlind } from './blind-event';
import { eventTold, undidJson } from './event-told';

export type HistoryRow = EventSaid & {
  readonly id: string;
  readonly seq: string;
  readonly at: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly by: { readonly id: string; readonly name: string; readonly initials: string } | null;
  readonly label: string | null;
  readonly sealed: boolean;
  readonly undone: boolean;
  readonly undoes: string | null;
  /** it wrote what its editor keeps for themselves, which nobody else is shown */
  readonly mine: boolean;
  /** the changes as the event wrote them; null when erased by law, or when they would tell a verdict */
  readonly changes:
    | readonly { readonly table: string; readonly before: Record<string, unknown> | null; readonly after: Record<string, unknown> }[]
    | null;
};
export type HistoryQuery = { readonly about: string | null; readonly by: string | null; readonly before: string | null };

/** How many events a page holds. */
export const eventsAtOnce = 60;

/**
 * Events newest first, of the workspace, of one object, or of one editor, as far as the looking editor may know of them: one round trip. `before` is the
 * seq the page begins behind.
 */
export const historyPage = async (
  workspaceId: string,
  editorId: string,
  { about, by, before }: HistoryQuery,
): Promise<readonly HistoryRow[]> => {
  const sql = reading();
  // canonical text has no spaces between its signs
  const ownView = sql`e.canonical like '%"table":"issue_view"%'`;
  const [row] = await sql<{ rows: HistoryRow[] }[]>`
    select coalesce(json_agg(json_build_object(
      'id', e.id, 'seq', e.seq::text, 'at', e.at, 'act', e.act, 'objectType', e.object_type, 'objectId', e.object_id,
      'by', case when d.id is null then null else json_build_object('id', d.id, 'name', d.name, 'initials', d.initials) end,
      'label', e.canonical::json ->> 'label', 'sealed', s.event_id is not null, 'undoes', e.undoes_id,
      'told', ${eventTold(workspaceId, 'e')}, 'undid', ${undidJson(workspaceId, 'o')},
      'undone', exists (select from event u where u.workspace_id = e.workspace_id and u.undoes_id = e.id),
      'mine', exists (select from json_array_elements(case when ${ownView} then e.canonical::json -> 'changes' else '[]' end) c
        where c ->> 'table' = 'issue_view' and c -> 'after' ->> 'editor_id' is not null),
      'changes', case when ${judgesByAct('e', 'o')} then null
        else (select json_agg(json_build_object('table', c ->> 'table', 'before', c -> 'before', 'after', c -> 'after'))
          from json_array_elements(e.canonical::json -> 'changes') c where not ${isJudgementRow('c')}
            and not (c ->> 'table' = 'issue_view' and coalesce(c -> 'after' ->> 'editor_id', ${editorId}) <> ${editorId})
            -- what was written about a round or a verdict stands there, once the round is closed
            and not (c ->> 'table' = 'comment' and coalesce(c -> 'after' ->> 'round_id', c -> 'after' ->> 'verdict_id') is not null)) end
      ) order by e.seq desc), '[]') as rows
    from (
      select e.* from event e
      ${about ? sql`join event_of_object x on x.workspace_id = e.workspace_id and x.event_id = e.id and x.object_id = ${about}` : sql``}
      where e.workspace_id = ${workspaceId} and not ${writesBlind(workspaceId, 'e', editorId)}
      ${by ? sql`and e.editor_id = ${by}` : sql``}
      ${before ? sql`and e.seq < ${before}::bigint` : sql``}
      order by e.seq desc limit ${eventsAtOnce}) e
    left join editor d on d.workspace_id = e.workspace_id and d.id = e.editor_id
    left join event o on o.workspace_id = e.workspace_id and o.id = e.undoes_id
    left join sealed_event s on s.workspace_id = e.workspace_id and s.event_id = e.id`;
  return row?.rows ?? [];
};
