import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { holdShareLink } from '@/store/hold-share-link';
import { type ActOutcome, perform } from './perform';

/** Revokes a read-only link: from now on it leads nowhere. Refuses `link-revoked` for one that leads nowhere already. */
export const revokeShareLink = (editor: Editor, input: { readonly linkId: string; readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'revoke-share-link', input.now, async (w) => {
    const link = await holdShareLink(w, input.linkId);
    if (!link) return refuse('not-found');
    if (link.revoked) return refuse('link-revoked');
    const { issueId } = link;
    const issue = await w.find('issue', { id: issueId });
    await w.withdraw('share_link', input.linkId);
    w.concerns('issue', issueId, String(issue?.question ?? ''), input.linkId);
    return accept(null);
  });
