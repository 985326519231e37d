import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import type { ShareLink } from '@/domain/issue/share-link';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { shareLinksOf } from '@/store/sql/share-links';

/** The read-only links made to an issue, the newest first, for who may revoke them. */
export const viewShareLinks = async (
  editor: Editor,
  input: { readonly issueId: string; readonly now: Date },
): Promise<Outcome<readonly ShareLink[]>> => {
  if (!mayDo(editor, 'revoke-share-link')) return refuse('not-allowed', { act: 'revoke-share-link' });
  const links = await shareLinksOf(editor.workspaceId, input.issueId, input.now);
  return links ? accept(links) : refuse('not-found');
};
