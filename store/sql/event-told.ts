import type { PendingQuery, Row } from 'postgres';
import type { EventTold } from '@/domain/history/event-told';
import { reading } from '../db';

export type { EventTold };

/**
 * A JSON expression (`EventTold`) for what an event says beyond its act; SQL null for every other act, whose changes are not even read.
 * @param event the alias of an event's row in the query it stands in
 */
export const eventTold = (workspaceId: string, event: string): PendingQuery<Row[]> => {
  const sql = reading();
  const of = (column: string) => sql(`${event}.${column}`);
  // the two acts named here carry no judgement: no row of a verdict is ever read
  return sql`case when ${of('act')} not in ('decide-drift', 'capture-again') then null else (
    select json_build_object('decision', max(its_c -> 'after' ->> 'decision') filter (where ${of('act')} = 'decide-drift' and its_c ->> 'table' = 'drift'),
      'outcome', max(its_c -> 'after' ->> 'outcome') filter (where its_c ->> 'table' = 'recapture'),
      'version', max(its_v.number))
    from json_array_elements(${of('canonical')}::json -> 'changes') its_c
    left join version its_v on its_v.workspace_id = ${workspaceId} and its_v.id = (its_c -> 'after' ->> 'version_id')::uuid
   where its_c ->> 'table' = case when ${of('act')} = 'decide-drift' then 'drift' else 'recapture' end) end`;
};

/** A JSON expression (`EventSaid['undid']`) for the event another one undid. `undid` is the alias of a left join to it. */
export const undidJson = (workspaceId: string, undid: string): PendingQuery<Row[]> => {
  const sql = reading();
  return sql`case when ${sql(`${undid}.id`)} is null then null
    else json_build_object('act', ${sql(`${undid}.act`)}, 'told', ${eventTold(workspaceId, undid)}) end`;
};
