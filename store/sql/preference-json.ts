import type { PendingQuery, Row } from 'postgres';
import { reading } from '../db';

/** A JSON expression (`RecordedPreference`) for which end of a rebuttal an editor puts first; SQL null where nobody does. `table` holds columns of a relation. */
export const preferenceJson = (workspaceId: string, table: string): PendingQuery<Row[]> => {
  const sql = reading();
  return sql`case when ${sql(`${table}.preferred_end`)} is null then null else json_build_object('end', ${sql(`${table}.preferred_end`)},
    'reason', ${sql(`${table}.preference_reason`)}, 'by', (select pe.initials from editor pe where pe.workspace_id = ${workspaceId} and pe.id = ${sql(`${table}.preferred_by`)})) end`;
};
