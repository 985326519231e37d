import type { PendingQuery, Row } from 'postgres';
import type { DriftMark } from '@/domain/quote/drift-mark';
import { reading } from '../db';

export type { DriftMark };

type Fragment = PendingQuery<Row[]>;

/** The newest standing drift of each of many quotes, with the newer version's `number`. `quotes` is a CTE with a `quote_id` for each. */
export const newestDrifts = (workspaceId: string, quotes: string): Fragment => {
  const sql = reading();
  return sql`select distinct on (d.quote_id) d.*, v.number from ${sql(quotes)} q
    join drift d on d.workspace_id = ${workspaceId} and d.quote_id = q.quote_id and d.withdrawn_at is null
    join version v on v.workspace_id = ${workspaceId} and v.id = d.version_id and v.withdrawn_at is null order by d.quote_id, v.number desc`;
};

/** A JSON expression (`DriftMark`, or SQL null while no newer version was kept) for a quote; `quote` is a column of the query it stands in. */
export const driftMark = (workspaceId: string, quote: string): Fragment => {
  const sql = reading();
  return sql`(select json_build_object('id', found.id, 'revision', found.revision, 'sourceId', its_v.source_id, 'state', found.state, 'alarms', found.alarms, 'diff', found.diff,
      'decision', found.decision, 'note', found.note, 'from', its_o.number, 'version', its_v.number,
      'keptAt', to_char(its_v.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from drift found
    join version its_v on its_v.workspace_id = found.workspace_id and its_v.id = found.version_id and its_v.withdrawn_at is null
    join anchor its_a on its_a.workspace_id = found.workspace_id and its_a.id = found.anchor_id
    join version its_o on its_o.workspace_id = its_a.workspace_id and its_o.id = its_a.version_id
    where found.workspace_id = ${workspaceId} and found.quote_id = ${sql(quote)} and found.withdrawn_at is null
    order by its_v.number desc limit 1)`;
};

/**
 * A condition: the settled said-verdict on an appearance rests on words that drifted after it was given, so it is due for another look. It is not when the
 * older version was confirmed as the record, or the very words only moved and the quote followed. Columns are of the query it stands in.
 */
export const restsOnDrift = (workspaceId: string, columns: { readonly appearance: string; readonly quote: string }): Fragment => {
  const sql = reading();
  return sql`exists (select from
      (select found.* from drift found join version its_v on its_v.workspace_id = found.workspace_id and its_v.id = found.version_id and its_v.withdrawn_at is null
        where found.workspace_id = ${workspaceId} and found.quote_id = ${sql(columns.quote)} and found.withdrawn_at is null order by its_v.number desc limit 1) found,
      (select its_j.created_at from round its_r join adjudication its_j on its_j.workspace_id = its_r.workspace_id and its_j.round_id = its_r.id and its_j.withdrawn_at is null
        where its_r.workspace_id = ${workspaceId} and its_r.appearance_id = ${sql(columns.appearance)} and its_r.question = 'said' and its_r.withdrawn_at is null
        order by its_r.created_at desc, its_r.id desc, its_j.created_at desc limit 1) its_j
    where ${unsettles('found', 'its_j.created_at')})`;
};

/** A condition: a drift (the alias of its row) takes the ground from what was settled at an instant (a column). */
export const unsettles = (drift: string, settledAt: string): Fragment => {
  const sql = reading();
  const of = (column: string) => sql(`${drift}.${column}`);
  return sql`${of('decision')} not in ('none', 'kept') and ${sql(settledAt)} < ${of('created_at')}
    and not (${of('decision')} = 'followed' and ${of('state')} in ('exact', 'moved') and cardinality(${of('alarms')}) = 0)`;
};
