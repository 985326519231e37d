import type { Writer } from './writer';

/**
 * What a set position rests on, as one digest: the appearances that count for the party under the issue until its day, with their bearings
 * (SHA-256 of `appearance:bearing`, comma-separated, in the order of the ids). The same sum stands in `store/sql/side-by-side.ts`.
 */
export const positionBasis = async (w: Writer, issueId: string, partyId: string, asOf: string): Promise<string> => {
  const rows = await w.tx.$queryRaw<{ digest: string }[]>`
    select encode(sha256(convert_to(coalesce(string_agg(appearance_id::text || ':' || bearing, ',' order by appearance_id), ''), 'UTF8')), 'hex') as digest
      from side_row where workspace_id = ${w.workspaceId}::uuid and issue_id = ${issueId}::uuid and party_id = ${partyId}::uuid and said_on <= ${asOf}::date`;
  const digest = rows[0]?.digest;
  if (!digest) throw new Error('a sum always has a value');
  return digest;
};
