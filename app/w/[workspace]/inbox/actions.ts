'use server';

import { revalidatePath } from 'next/cache';
import { requireEditor } from '@/app/_session/require-editor';
import { markRead } from '@/desk/mark-read';
import { markReadShape } from '@/domain/editor/comment-input';
import { refuse } from '@/domain/outcome';

/** Marks items of one's own inbox, or all that are unread, as read or unread again; gives those that were marked. */
export const markReadAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const given = markReadShape.safeParse(input);
  if (!given.success) return refuse('input-not-understood');
  const outcome = await markRead(editor, { ...given.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace}`, 'layout');
  return outcome;
};
