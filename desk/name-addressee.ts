import type { AddresseeInput } from '@/domain/claim/claim-input';
import type { Editor } from '@/domain/editor/editor';
import { accept } from '@/domain/outcome';
import { actorFor } from '@/store/actor';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingClaim } from './standing-claim';

/** A claim accuses, addresses or asks somebody: by id, or by a name that is found or made. */
export const nameAddressee = (
  editor: Editor,
  input: AddresseeInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly actorId: string }>> =>
  perform(editor, 'name-addressee', input.now, async (w) => {
    const claim = await standingClaim(w, input.claimId);
    if (!claim.ok) return claim;
    const actorId = await actorFor(w, input.addressee);
    await w.put('claim_addressee', { claim_id: input.claimId, actor_id: actorId }, {});
    w.concerns('claim', input.claimId, labelOf(claim.value), actorId);
    return accept({ actorId });
  });
