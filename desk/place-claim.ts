import type { PlaceClaimInput } from '@/domain/claim/claim-input';
import type { Editor } from '@/domain/editor/editor';
import { accept } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';
import { putOrChange } from './put-or-change';
import { labelOf, standingClaim } from './standing-claim';

/** A claim comes to stand under an issue with its bearing. With `revision`, the bearing or reason of the one that stands there changes. */
export const placeClaim = (
  editor: Editor,
  input: PlaceClaimInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly placeId: string }>> =>
  perform(editor, 'place-claim', input.now, async (w) => {
    const { claimId, issueId, bearing, reason = null } = input;
    const claim = await standingClaim(w, claimId);
    if (!claim.ok) return claim;
    const placeId = await putOrChange(w, 'claim_issue', { claim_id: claimId, issue_id: issueId }, { bearing, reason }, input.revision);
    w.concerns('claim', claimId, labelOf(claim.value), issueId);
    return accept({ placeId });
  });
