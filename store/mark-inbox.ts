import type { InboxKey } from '@/domain/editor/comment-input';
import { writing } from './db';
import { newId } from './new-id';
import { Prisma } from './prisma-client/client';

const columns = {
  comment: 'comment_id',
  relation: 'relation_id',
  drift: 'drift_id',
  round: 'round_id',
  adjudication: 'adjudication_id',
} as const;

/** Marks items of one editor's inbox as read or unread. No event: what somebody reads is nobody's history. */
export const markInbox = async (
  who: { readonly workspaceId: string; readonly editorId: string; readonly now: Date },
  items: readonly InboxKey[],
  read: boolean,
): Promise<void> => {
  if (items.length === 0) return;
  const rows = items.map(({ table, id }) => {
    const cells = Object.values(columns).map((column) => Prisma.sql`${column === columns[table] ? id : null}::uuid`);
    return Prisma.sql`(${who.workspaceId}::uuid, ${newId(who.now)}::uuid, ${who.editorId}::uuid, ${Prisma.join(cells)}, ${read}, ${who.now})`;
  });
  await writing().$executeRaw`
    insert into inbox_read (workspace_id, id, editor_id, comment_id, relation_id, drift_id, round_id, adjudication_id, read, marked_at)
    values ${Prisma.join(rows)}
    on conflict (workspace_id, editor_id, coalesce(comment_id, relation_id, drift_id, round_id, adjudication_id))
    do update set read = excluded.read, marked_at = excluded.marked_at`;
};
