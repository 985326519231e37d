import type { Editor } from '@/domain/editor/editor';
import { accept } from '@/domain/outcome';
import { openRoundsOf } from '@/store/round';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingClaim } from './standing-claim';

/** A claim leaves the lists with its open rounds. Its quotes stay quotes, its relations stay and are not counted while it is gone. */
export const withdrawClaim = (
  editor: Editor,
  input: { readonly claimId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-claim', input.now, async (w) => {
    const claim = await standingClaim(w, input.claimId);
    if (!claim.ok) return claim;
    for (const round of await openRoundsOf(w, input.claimId)) await w.withdraw('round', round.id);
    await w.withdraw('claim_state', input.claimId, input.revision);
    w.concerns('claim', input.claimId, labelOf(claim.value));
    return accept(null);
  });
