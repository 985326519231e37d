import { z } from 'zod';
import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type InboxAfter, type InboxItem, inboxPage, itemsAtOnce } from '@/store/sql/inbox-page';

export type { InboxItem } from '@/store/sql/inbox-page';
export type InboxView = {
  readonly items: readonly InboxItem[];
  /** at most a hundred are counted */
  readonly unread: number;
  /** where the next page begins; null on the last */
  readonly next: string | null;
};

const afterShape = z.tuple([z.enum(['0', '1']), z.iso.datetime(), z.uuid()]);

const afterOf = (written: string | null): InboxAfter | null => {
  const read = afterShape.safeParse(written?.split('~'));
  return read.success ? { unread: read.data[0] === '1', at: read.data[1], id: read.data[2] } : null;
};

/**
 * What concerns this editor, unread first: who named or answered them or asked them to judge, how what they judged was settled, and what happened
 * to what they follow. Of open rounds nothing else.
 */
export const viewInbox = async (
  editor: Editor,
  { after, onlyUnread = false }: { readonly after: string | null; readonly onlyUnread?: boolean },
): Promise<Outcome<InboxView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const { items, unread } = await inboxPage(editor.workspaceId, editor.id, { after: afterOf(after), onlyUnread });
  const last = items.length === itemsAtOnce ? items.at(-1) : undefined;
  return accept({ items, unread, next: last ? `${last.unread ? 1 : 0}~${last.at}~${last.id}` : null });
};
