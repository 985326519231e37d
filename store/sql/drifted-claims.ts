import type { PendingQuery, Row } from 'postgres';
import { reading } from '../db';
import { unsettles } from './drift-mark';
import { toldDrifts } from './drifted-quotes';

/**
 * A subquery of `claim_id` and `value` (domain/search/claim-query `driftFilters`): what became of the words of each claim that has drifted ones. It starts
 * from the drifts, which are few, so that claims whose words stand cost nothing.
 */
export const driftedClaims = (workspaceId: string): PendingQuery<Row[]> => {
  const sql = reading();
  return sql`(select distinct its_ap.claim_id, its_value.value from ${toldDrifts(workspaceId)} told
      join appearance its_ap on its_ap.workspace_id = ${workspaceId} and its_ap.quote_id = told.quote_id and its_ap.withdrawn_at is null
      left join (select distinct on (its_r.appearance_id) its_r.appearance_id, its_j.created_at as at from round its_r
          join adjudication its_j on its_j.workspace_id = ${workspaceId} and its_j.round_id = its_r.id and its_j.withdrawn_at is null
         where its_r.workspace_id = ${workspaceId} and its_r.question = 'said' and its_r.withdrawn_at is null
         order by its_r.appearance_id, its_r.created_at desc, its_r.id desc, its_j.created_at desc) settled on settled.appearance_id = its_ap.id
      cross join lateral unnest(array[
        case when told.decision in ('waiting', 'withdrawn') then told.decision end,
        case when told.state <> 'exact' then told.state end,
        case when ${unsettles('told', 'settled.at')} then 'look-again' end]) its_value (value)
     where its_value.value is not null)`;
};
