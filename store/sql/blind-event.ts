import type { PendingQuery, Row } from 'postgres';
import { judgingActs, judgingTables } from '@/domain/history/blind';
import { reading } from '../db';

type Fragment = PendingQuery<Row[]>;

/**
 * What of an event nobody is told before a round closes: one rule for the history, the live notices, and whatever else reads events (DECISIONS 45, 53).
 *
 * | the event                                            | history                               | live notices                 |
 * |------------------------------------------------------|---------------------------------------|------------------------------|
 * | somebody judged, or that was undone                  | who and in which round, never what    | which claims, no more        |
 * | writes about an open round, or a verdict in it       | only to those who may read the words  | which claims, no more        |
 * | writes about a closed round                          | as any other                          | as any other                 |
 */

/** A condition: event `event`, or the event `undid` that it undid, is somebody's judgement by its act. */
export const judgesByAct = (event: string, undid?: string): Fragment => {
  const sql = reading();
  return undid
    ? sql`(${sql(`${event}.act`)} = any(${[...judgingActs]}) or coalesce(${sql(`${undid}.act`)}, '') = any(${[...judgingActs]}))`
    : sql`(${sql(`${event}.act`)} = any(${[...judgingActs]}))`;
};

/** A condition: the event holds a row of somebody's judgement, whatever its act is called; one whose payload was erased may have held one. */
export const holdsJudgement = (event: string): Fragment => {
  const sql = reading();
  // canonical text has no spaces between its signs: a row of a verdict table always reads so
  return sql`(${sql(`${event}.canonical`)} is null or ${judgesByAct(event)} or ${sql(`${event}.canonical`)} like any(${judgingTables.map((table) => `%"table":"${table}"%`)}))`;
};

/** A condition: a recorded change `change` (JSON) is of a table whose rows are a judgement, or what hangs on one. */
export const isJudgementRow = (change: string): Fragment => reading()`(${reading()(change)} ->> 'table' = any(${[...judgingTables]}))`;

/**
 * A condition: the event writes about a round that is still open, or about a verdict in it, and `editorId` may not read that (null: whoever it is):
 * neither its writer nor somebody who looked inside.
 */
export const writesBlind = (workspaceId: string, event: string, editorId: string | null): Fragment => {
  const sql = reading();
  return sql`exists (select from comment its_comment
      left join verdict its_judged on its_judged.workspace_id = ${workspaceId} and its_judged.id = its_comment.verdict_id
      join round its_round on its_round.workspace_id = ${workspaceId} and its_round.id = coalesce(its_comment.round_id, its_judged.round_id)
     where its_comment.workspace_id = ${workspaceId} and its_comment.id = ${sql(`${event}.object_id`)} and its_round.closed_at is null
       ${
         editorId === null
           ? sql``
           : sql`and its_comment.created_by <> ${editorId} and not exists (select from round_look its_look
               where its_look.workspace_id = ${workspaceId} and its_look.round_id = its_round.id and its_look.editor_id = ${editorId})`
       })`;
};
