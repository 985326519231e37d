import type { Editor } from '@/domain/editor/editor';
import { accept } from '@/domain/outcome';
import { tagNamed } from '@/store/insert-claim';
import { type ActOutcome, perform } from './perform';
import { standingClaim } from './standing-claim';

/** A claim can be found by one more word of the desk's own. */
export const tagClaim = (
  editor: Editor,
  input: { readonly claimId: string; readonly tag: string; readonly now: Date },
): Promise<ActOutcome<{ readonly tagId: string }>> =>
  perform(editor, 'tag-claim', input.now, async (w) => {
    const claim = await standingClaim(w, input.claimId);
    if (!claim.ok) return claim;
    const tagId = await tagNamed(w, input.tag);
    await w.put('claim_tag', { claim_id: input.claimId, tag_id: tagId }, {});
    w.concerns('claim', input.claimId, input.tag, tagId);
    return accept({ tagId });
  });
