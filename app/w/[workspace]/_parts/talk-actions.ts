'use server';

import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { addComment } from '@/desk/add-comment';
import { editComment } from '@/desk/edit-comment';
import { followObject } from '@/desk/follow-object';
import { unfollowObject } from '@/desk/unfollow-object';
import { withdrawComment } from '@/desk/withdraw-comment';
import { addCommentShape, editCommentShape, followShape, withdrawCommentShape } from '@/domain/editor/comment-input';
import type { Editor } from '@/domain/editor/editor';
import { type Outcome, refuse } from '@/domain/outcome';

/** One act of talk: who asks, what was given, what came of it. */
const door = async <S extends z.ZodType<object>, V>(
  workspace: string,
  shape: S,
  input: unknown,
  act: (editor: Editor, given: z.output<S> & { readonly now: Date }) => Promise<Outcome<V>>,
): Promise<Outcome<V>> => {
  const { editor } = await requireEditor(workspace);
  const given = shape.safeParse(input);
  if (!given.success) return refuse('input-not-understood');
  const outcome = await act(editor, { ...given.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace}`, 'layout');
  return outcome;
};

export const addCommentAction = async (workspace: string, input: unknown) => door(workspace, addCommentShape, input, addComment);
export const editCommentAction = async (workspace: string, input: unknown) => door(workspace, editCommentShape, input, editComment);
export const withdrawCommentAction = async (workspace: string, input: unknown) =>
  door(workspace, withdrawCommentShape, input, withdrawComment);
export const followAction = async (workspace: string, input: unknown) => door(workspace, followShape, input, followObject);
export const unfollowAction = async (workspace: string, input: unknown) => door(workspace, followShape, input, unfollowObject);
