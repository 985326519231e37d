import type { Writer } from './writer';

/** The link, held until the act ends: two may revoke it at once. Null when there is none. */
export const holdShareLink = async (w: Writer, id: string): Promise<{ readonly issueId: string; readonly revoked: boolean } | null> => {
  const rows = await w.tx.$queryRaw<{ readonly issueId: string; readonly revoked: boolean }[]>`
    select issue_id as "issueId", withdrawn_at is not null as revoked
      from share_link where workspace_id = ${w.workspaceId}::uuid and id = ${id}::uuid for update`;
  return rows[0] ?? null;
};
