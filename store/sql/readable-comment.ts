import type { PendingQuery, Row } from 'postgres';
import { reading } from '../db';

type Fragment = PendingQuery<Row[]>;

/** The joins that `readableComment` asks: of a comment `c` about a round, or a verdict of it, that round as `blind_in`. */
export const roundOfComment = (workspaceId: string): Fragment => {
  const sql = reading();
  return sql`left join verdict its_verdict on its_verdict.workspace_id = ${workspaceId} and its_verdict.id = c.verdict_id
    left join round blind_in on blind_in.workspace_id = ${workspaceId} and blind_in.id = coalesce(c.round_id, its_verdict.round_id)`;
};

/**
 * A condition: this editor may read the comment `c`. Blindness lives here: what is written about an open round, or a verdict in it, is read by its writer
 * and by who looked inside and judges no more, and by nobody else, however they came to judge: a verdict can be revised until the round closes.
 */
export const readableComment = (workspaceId: string, editorId: string): Fragment => {
  const sql = reading();
  return sql`(blind_in.id is null or blind_in.closed_at is not null or c.created_by = ${editorId} or exists (select from round_look looked
    where looked.workspace_id = ${workspaceId} and looked.round_id = blind_in.id and looked.editor_id = ${editorId}))`;
};
