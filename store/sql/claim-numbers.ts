import type { PendingQuery, Row } from 'postgres';
import { reading } from '../db';

/** The column of whoever counts for no party, where it is joined: a null would match nothing. */
export const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Which number a claim has in the column of a party under a question of `tree` (a CTE with `id`): parties in the desk's own order and what counts for
 * none after them, the claims of each by when they were first said. Nothing that is shown or left out of sight has a part in it.
 */
export const claimNumbers = (ws: string): PendingQuery<Row[]> => {
  const sql = reading();
  return sql`select sr.issue_id, p.id as party_id, coalesce(p.id, ${nobody}::uuid) as column_id, sr.claim_id,
      (row_number() over (partition by sr.issue_id order by p.slot nulls last, p.code nulls last, min(sr.said_on), sr.claim_id))::int as number
    from tree t join side_row sr on sr.workspace_id = ${ws} and sr.issue_id = t.id
    left join party p on p.workspace_id = ${ws} and p.id = sr.party_id and p.withdrawn_at is null
    group by sr.issue_id, p.id, p.slot, p.code, sr.claim_id`;
};
