import type { Editor } from '@/domain/editor/editor';
import type { LinkEvidenceInput } from '@/domain/evidence/evidence-input';
import { accept, refuse } from '@/domain/outcome';
import { standingEvidence } from '@/store/evidence';
import { type ActOutcome, perform } from './perform';
import { putOrChange } from './put-or-change';
import { standingClaim } from './standing-claim';

/** An item comes to support, refute or give context to a claim. With `revision`, the stance or reason of the link that stands changes. */
export const linkEvidence = (
  editor: Editor,
  input: LinkEvidenceInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly linkId: string }>> =>
  perform(editor, 'link-evidence', input.now, async (w) => {
    const { evidenceId, claimId, stance, reason = null } = input;
    const claim = await standingClaim(w, claimId);
    if (!claim.ok) return claim;
    const evidence = await standingEvidence(w, evidenceId);
    if (!evidence) return refuse('not-found');
    const linkId = await putOrChange(
      w,
      'evidence_link',
      { evidence_id: evidenceId, claim_id: claimId },
      { stance, reason },
      input.revision,
    );
    w.concerns('evidence_link', linkId, (evidence.finding as string).slice(0, 200), evidenceId, claimId);
    return accept({ linkId });
  });
