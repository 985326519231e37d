'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useUndoToast } from '@/app/_ui/undo-toast';
import type { InboxItem } from '@/desk/view-inbox';
import type { InboxKey } from '@/domain/editor/comment-input';
import type { Refusal } from '@/domain/outcome';
import { markReadAction } from '../actions';

/** Marks items as read or unread: shown at once, in its place, and put in order when the page is opened again. */
export const useMarking = (workspace: string) => {
  const router = useRouter();
  const offerUndo = useUndoToast();
  const [busy, start] = useTransition();
  const [marked, setMarked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isUnread = ({ id, unread }: InboxItem): boolean => marked.get(id) ?? unread;
  const show = (ids: readonly string[], unread: boolean) =>
    setMarked((was) => new Map([...was, ...ids.map((id) => [id, unread] as const)]));
  const send = async (items: 'unread' | readonly InboxKey[], read: boolean) => {
    const outcome = await markReadAction(workspace, { items, read });
    setRefusal(outcome.ok ? null : outcome.refusal);
    if (outcome.ok)
      show(
        outcome.value.marked.map(({ id }) => id),
        !read,
      );
    router.refresh();
    return outcome;
  };
  const mark = ({ table, id }: InboxItem, read: boolean) => {
    show([id], !read);
    start(async () => {
      const outcome = await send([{ table, id }], read);
      if (!outcome.ok) show([id], read);
    });
  };
  const markAll = () =>
    start(async () => {
      const outcome = await send('unread', true);
      if (!outcome.ok || outcome.value.marked.length === 0) return;
      const { marked: all } = outcome.value;
      offerUndo({ words: `${all.length} marked as read`, undo: () => send(all, false) });
    });
  return { isUnread, mark, markAll, refusal, busy };
};
