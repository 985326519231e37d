import type { InboxKey } from '@/domain/editor/comment-input';
import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { brokenRule } from '@/store/broken-rule';
import { markInbox } from '@/store/mark-inbox';
import { unreadItems } from '@/store/sql/inbox-page';

type Input = { readonly items: 'unread' | readonly InboxKey[]; readonly read: boolean; readonly now: Date };

/** So many marks in one statement. */
const atOnce = 500;

/**
 * An editor marks items of their own inbox, or all that are unread, as read (or unread again); gives those that were marked, which marking the other way
 * takes back. Written without an event: the history tells what the desk did, never what somebody read.
 */
export const markRead = async (editor: Editor, { items, read, now }: Input): Promise<Outcome<{ readonly marked: readonly InboxKey[] }>> => {
  if (!mayDo(editor, 'mark-read')) return refuse('not-allowed', { act: 'mark-read' });
  const given = items === 'unread' ? await unreadItems(editor.workspaceId, editor.id) : items;
  const marked = [...new Map(given.map((item) => [item.id, item])).values()];
  try {
    for (let at = 0; at < marked.length; at += atOnce)
      await markInbox({ workspaceId: editor.workspaceId, editorId: editor.id, now }, marked.slice(at, at + atOnce), read);
  } catch (error) {
    const rule = brokenRule(error);
    if (rule) return refuse(rule);
    throw error;
  }
  return accept({ marked });
};
