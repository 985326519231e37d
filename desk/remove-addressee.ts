import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingClaim } from './standing-claim';

/** A claim no longer accuses, addresses or asks somebody. */
export const removeAddressee = (
  editor: Editor,
  input: { readonly claimId: string; readonly actorId: string; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'remove-addressee', input.now, async (w) => {
    const claim = await standingClaim(w, input.claimId);
    if (!claim.ok) return claim;
    const named = await w.find('claim_addressee', { claim_id: input.claimId, actor_id: input.actorId, withdrawn_at: null });
    if (!named) return refuse('not-found');
    await w.withdraw('claim_addressee', named.id as string);
    w.concerns('claim', input.claimId, labelOf(claim.value), input.actorId);
    return accept(null);
  });
