import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';
import { standingClaim } from './standing-claim';

/** A tag is taken off a claim; the tag itself stays for others. */
export const untagClaim = (
  editor: Editor,
  input: { readonly claimId: string; readonly tag: string; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'untag-claim', input.now, async (w) => {
    const claim = await standingClaim(w, input.claimId);
    if (!claim.ok) return claim;
    const tag = await w.find('tag', { name: input.tag });
    const tagged = tag && (await w.find('claim_tag', { claim_id: input.claimId, tag_id: tag.id, withdrawn_at: null }));
    if (!tagged) return refuse('not-found');
    await w.withdraw('claim_tag', tagged.id as string);
    w.concerns('claim', input.claimId, input.tag, tag.id as string);
    return accept(null);
  });
