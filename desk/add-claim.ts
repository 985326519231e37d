import type { NewClaimInput } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import { accept } from '@/domain/outcome';
import { insertClaim } from '@/store/insert-claim';
import { type ActOutcome, perform } from './perform';

/** A claim without a quote: a draft, and it says so everywhere until words are kept for it. */
export const addClaim = (
  editor: Editor,
  input: { readonly claim: NewClaimInput; readonly now: Date },
): Promise<ActOutcome<{ readonly claimId: string }>> =>
  perform(editor, 'add-claim', input.now, async (w) => {
    const claimId = await insertClaim(w, input.claim, 'draft');
    w.concerns('claim', claimId, input.claim.proposition.slice(0, 200), ...input.claim.issues.map(({ id }) => id));
    return accept({ claimId });
  });
