import type { PendingQuery, Row } from 'postgres';
import { reading } from '../db';

type Fragment = PendingQuery<Row[]>;

/**
 * A JSON expression (`ChecksSince`) for an appearance whose quote's newest drift was followed to words with an alarm; SQL null for any other. Columns are of
 * the query it stands in. The decision's own event tells when it was followed: an anchor that was moved afterwards is younger than it.
 */
export const checksSince = (
  workspaceId: string,
  columns: { readonly appearance: string; readonly claim: string; readonly attribution: string; readonly quote: string },
): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  const iso = (instant: Fragment) => sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return sql`(select json_build_object(
      'followedAt', ${iso(sql`coalesce((select max(its_e.at) from event_of_object its_x
          join event its_e on its_e.workspace_id = ${ws} and its_e.id = its_x.event_id and its_e.act in ('decide-drift', 'undo')
        where its_x.workspace_id = ${ws} and its_x.object_id = found.id), found.created_at)`)},
      'wordedAt', ${iso(sql`(select its_w.created_at from claim_state its_s
          join claim_wording its_w on its_w.workspace_id = ${ws} and its_w.id = its_s.wording_id
        where its_s.workspace_id = ${ws} and its_s.id = ${sql(columns.claim)})`)},
      'attributedAt', ${iso(sql`(select its_t.created_at from attribution its_t where its_t.workspace_id = ${ws} and its_t.id = ${sql(columns.attribution)})`)},
      'settledAt', ${iso(sql`(select max(greatest(its_j.created_at, its_u.created_at)) from round its_r
          join adjudication its_j on its_j.workspace_id = ${ws} and its_j.round_id = its_r.id and its_j.withdrawn_at is null
          left join upheld its_u on its_u.workspace_id = ${ws} and its_u.adjudication_id = its_j.id and its_u.withdrawn_at is null
        where its_r.workspace_id = ${ws} and its_r.appearance_id = ${sql(columns.appearance)} and its_r.question = 'said' and its_r.withdrawn_at is null)`)})
    from (select its_d.* from drift its_d join version its_v on its_v.workspace_id = ${ws} and its_v.id = its_d.version_id and its_v.withdrawn_at is null
       where its_d.workspace_id = ${ws} and its_d.quote_id = ${sql(columns.quote)} and its_d.withdrawn_at is null order by its_v.number desc limit 1) found
    where found.decision = 'followed' and cardinality(found.alarms) > 0)`;
};
