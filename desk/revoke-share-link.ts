import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** Revokes a read-only link: from now on it leads nowhere. Refuses `not-found` for one that does not stand. */
export const revokeShareLink = (editor: Editor, input: { readonly linkId: string; readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'revoke-share-link', input.now, async (w) => {
    const link = await w.find('share_link', { id: input.linkId, withdrawn_at: null });
    if (!link) return refuse('not-found');
    const issueId = String(link.issue_id);
    const issue = await w.find('issue', { id: issueId });
    await w.withdraw('share_link', input.linkId);
    w.concerns('issue', issueId, String(issue?.question ?? ''), input.linkId);
    return accept(null);
  });
