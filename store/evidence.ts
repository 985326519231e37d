import type { Plain } from './row';
import type { Writer } from './writer';

/** The standing item, or null. */
export const standingEvidence = (w: Writer, id: string): Promise<Plain | null> => w.find('evidence', { id, withdrawn_at: null });

/** The claims a standing item is linked to. */
export const claimsOfEvidence = async (w: Writer, evidenceId: string): Promise<string[]> => {
  const links = await w.tx.evidence_link.findMany({
    where: { workspace_id: w.workspaceId, evidence_id: evidenceId, withdrawn_at: null },
    select: { claim_id: true },
    orderBy: { id: 'asc' },
  });
  return links.map(({ claim_id }) => claim_id);
};
