import type { Writer } from '@/store/writer';

/** A claim that lost its last standing quote is a draft again and says so. Call it after the appearance was withdrawn. */
export const draftWordlessClaim = async (w: Writer, claimId: string): Promise<void> => {
  const state = await w.find('claim_state', { id: claimId });
  if (state?.status !== 'tracked' || state.withdrawn_at || state.merged_into_id) return;
  const standing = await w.find('appearance', { claim_id: claimId, withdrawn_at: null });
  if (!standing) await w.change('claim_state', claimId, { status: 'draft' });
};
