import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { unreadCount } from '@/store/sql/inbox-page';

/** How many items of the editor's inbox are unread; at most a hundred are counted. */
export const viewUnread = async (editor: Editor): Promise<Outcome<number>> =>
  mayDo(editor, 'view-workspace')
    ? accept(await unreadCount(editor.workspaceId, editor.id))
    : refuse('not-allowed', { act: 'view-workspace' });
