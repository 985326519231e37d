import type { appearancesOf } from './claim';
import type { Writer } from './writer';

type Row = Awaited<ReturnType<typeof appearancesOf>>[number];

/**
 * Appearances become another claim's: each is withdrawn and stands anew there, or gives way where that claim has the quote already.
 * @returns the appearance that took the place of each, by the id of the old one
 */
export const moveAppearances = async (w: Writer, rows: readonly Row[], toClaimId: string): Promise<ReadonlyMap<string, string>> => {
  const moved = new Map<string, string>();
  for (const { id, quote_id, workspace_id, claim_id, revision, withdrawn_at, created_by, created_at, ...columns } of rows) {
    const there = await w.find('appearance', { claim_id: toClaimId, quote_id, withdrawn_at: null });
    moved.set(id, (there?.id as string | undefined) ?? (await w.put('appearance', { claim_id: toClaimId, quote_id }, columns)));
    await w.withdraw('appearance', id, revision);
  }
  return moved;
};
