import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingClaim } from './standing-claim';

/** A claim no longer stands under an issue. */
export const removeClaimFromIssue = (
  editor: Editor,
  input: { readonly claimId: string; readonly issueId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'remove-claim-from-issue', input.now, async (w) => {
    const claim = await standingClaim(w, input.claimId);
    if (!claim.ok) return claim;
    const place = await w.find('claim_issue', { claim_id: input.claimId, issue_id: input.issueId, withdrawn_at: null });
    if (!place) return refuse('not-found');
    await w.withdraw('claim_issue', place.id as string, input.revision);
    w.concerns('claim', input.claimId, labelOf(claim.value), input.issueId);
    return accept(null);
  });
