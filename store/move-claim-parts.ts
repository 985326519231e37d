import type { Plain } from './row';
import type { Writer } from './writer';

/** Issues, tags and addressees of a claim become another's; where that one has the same, its own stays as it is. */
export const moveClaimParts = async (w: Writer, fromId: string, intoId: string): Promise<void> => {
  const where = { workspace_id: w.workspaceId, claim_id: fromId, withdrawn_at: null };
  const order = { orderBy: { id: 'asc' } } as const;
  for (const row of await w.tx.claim_issue.findMany({ where, ...order }))
    await move(w, 'claim_issue', row.id, { claim_id: intoId, issue_id: row.issue_id }, { bearing: row.bearing, reason: row.reason });
  for (const row of await w.tx.claim_tag.findMany({ where, ...order }))
    await move(w, 'claim_tag', row.id, { claim_id: intoId, tag_id: row.tag_id }, {});
  for (const row of await w.tx.claim_addressee.findMany({ where, ...order }))
    await move(w, 'claim_addressee', row.id, { claim_id: intoId, actor_id: row.actor_id }, {});
};

const move = async (w: Writer, table: 'claim_issue' | 'claim_tag' | 'claim_addressee', id: string, key: Plain, rest: Plain) => {
  if (!(await w.find(table, { ...key, withdrawn_at: null }))) await w.put(table, key, rest);
  await w.withdraw(table, id);
};

/**
 * Evidence of a claim becomes another's; where that one has the item already, its own link stays.
 * @returns the link that took the place of each that gave way, by the id of the old one
 */
export const moveEvidenceLinks = async (w: Writer, fromId: string, intoId: string): Promise<ReadonlyMap<string, string>> => {
  const replaced = new Map<string, string>();
  const rows = await w.tx.evidence_link.findMany({
    where: { workspace_id: w.workspaceId, claim_id: fromId, withdrawn_at: null },
    orderBy: { id: 'asc' },
  });
  for (const { id, evidence_id, stance, reason } of rows) {
    const there = await w.find('evidence_link', { evidence_id, claim_id: intoId });
    if (!there) {
      await w.change('evidence_link', id, { claim_id: intoId });
      continue;
    }
    if (there.withdrawn_at) await w.rewrite('evidence_link', there.id as string, { stance, reason, withdrawn_at: null });
    await w.withdraw('evidence_link', id);
    replaced.set(id, there.id as string);
  }
  return replaced;
};

/** Requests about a claim become another's, and answers given by its appearances stay theirs. */
export const moveRequests = async (w: Writer, fromId: string, intoId: string, appearances: ReadonlyMap<string, string>): Promise<void> => {
  const rows = await w.tx.request.findMany({
    where: {
      workspace_id: w.workspaceId,
      withdrawn_at: null,
      OR: [{ claim_id: fromId }, { answered_by_id: { in: [...appearances.keys()] } }],
    },
    orderBy: { id: 'asc' },
  });
  for (const row of rows) {
    const answer = row.answered_by_id && appearances.get(row.answered_by_id);
    await w.change('request', row.id, {
      ...(row.claim_id === fromId ? { claim_id: intoId } : {}),
      ...(answer ? { answered_by_id: answer } : {}),
    });
  }
};
