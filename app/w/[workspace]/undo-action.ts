'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { undo } from '@/desk/undo';
import { refuse } from '@/domain/outcome';

/** Undoes one event of this workspace: what the undo toast and the history call. */
export const undoAction = async (workspaceSlug: string, eventId: string) => {
  const { editor, workspace } = await requireEditor(workspaceSlug);
  const id = z.uuid().safeParse(eventId);
  if (!id.success) return refuse('not-found');
  const outcome = await undo(editor, { eventId: id.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace.slug}`, 'layout');
  return outcome;
};
