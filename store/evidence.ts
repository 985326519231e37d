import type { Plain } from './row';
import type { Writer } from './writer';

/** The standing item, or null. */
export const standingEvidence = (w: Writer, id: string): Promise<Plain | null> => w.find('evidence', { id, withdrawn_at: null });

/** Of some links, those that stand on a claim; a link stands as long as its item does. */
export const linksStandingOn = async (w: Writer, claimId: string, linkIds: readonly string[]): Promise<string[]> => {
  if (linkIds.length === 0) return [];
  const rows = await w.tx.$queryRaw<{ id: string }[]>`
    select l.id from evidence_link l join evidence i on i.workspace_id = l.workspace_id and i.id = l.evidence_id and i.withdrawn_at is null
     where l.workspace_id = ${w.workspaceId}::uuid and l.claim_id = ${claimId}::uuid and l.withdrawn_at is null and l.id = any(${linkIds}::uuid[])`;
  return rows.map(({ id }) => id);
};

/** The claims a standing item is linked to. */
export const claimsOfEvidence = async (w: Writer, evidenceId: string): Promise<string[]> => {
  const links = await w.tx.evidence_link.findMany({
    where: { workspace_id: w.workspaceId, evidence_id: evidenceId, withdrawn_at: null },
    select: { claim_id: true },
    orderBy: { id: 'asc' },
  });
  return links.map(({ claim_id }) => claim_id);
};
