import type { Writer } from './writer';

/** How many standing claims are placed right under an issue, and how many questions. */
export const whatStandsUnder = async (w: Writer, issueId: string): Promise<{ readonly claims: number; readonly issues: number }> => {
  const rows = await w.tx.$queryRaw<{ claims: number; issues: number }[]>`
    select (select count(*)::int from claim_issue ci
        join claim_state s on s.workspace_id = ci.workspace_id and s.id = ci.claim_id and s.withdrawn_at is null and s.merged_into_id is null
        where ci.workspace_id = ${w.workspaceId}::uuid and ci.issue_id = ${issueId}::uuid and ci.withdrawn_at is null) as claims,
      (select count(*)::int from issue i
        where i.workspace_id = ${w.workspaceId}::uuid and i.parent_id = ${issueId}::uuid and i.withdrawn_at is null) as issues`;
  return rows[0] ?? { claims: 0, issues: 0 };
};
