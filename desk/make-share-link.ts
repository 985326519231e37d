import type { Editor } from '@/domain/editor/editor';
import { type ShareLinkInput, shareEnd } from '@/domain/issue/share-link';
import { accept, refuse } from '@/domain/outcome';
import { newShareToken } from '@/store/share-token';
import { type ActOutcome, perform } from './perform';

/**
 * Makes a read-only link to an issue side by side, for people without an account.
 * @returns the token, shown this once and kept nowhere, and the instant (ISO) it ends; refuses `not-found` for an issue that does not stand
 */
export const makeShareLink = (
  editor: Editor,
  input: ShareLinkInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly linkId: string; readonly token: string; readonly endsAt: string }>> =>
  perform(editor, 'make-share-link', input.now, async (w) => {
    const { issueId, label, days, now } = input;
    const issue = await w.find('issue', { id: issueId, withdrawn_at: null });
    if (!issue) return refuse('not-found');
    const { token, digest } = newShareToken();
    const ends = shareEnd(now, days);
    const linkId = await w.add('share_link', { issue_id: issueId, label, token_digest: digest, expires_at: ends });
    w.concerns('issue', issueId, String(issue.question), linkId);
    return accept({ linkId, token, endsAt: ends.toISOString() });
  });
