'use server';

import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { addIssue } from '@/desk/add-issue';
import { editIssue } from '@/desk/edit-issue';
import { moveIssue } from '@/desk/move-issue';
import type { ActOutcome } from '@/desk/perform';
import { withdrawIssue } from '@/desk/withdraw-issue';
import type { Editor } from '@/domain/editor/editor';
import { editIssueShape, moveIssueShape, newIssueShape, withdrawIssueShape } from '@/domain/issue/issue-input';
import { refuse } from '@/domain/outcome';

type Act<I, V> = (editor: Editor, input: I & { readonly now: Date }) => Promise<ActOutcome<V>>;

const run = async <I extends object, V>(workspace: string, shape: z.ZodType<I>, given: unknown, act: Act<I, V>): Promise<ActOutcome<V>> => {
  const { editor } = await requireEditor(workspace);
  const input = shape.safeParse(given);
  if (!input.success) return refuse('input-not-understood');
  const outcome = await act(editor, { ...input.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace}/issues`, 'layout');
  return outcome;
};

/** A new question. */
export const addIssueAction = async (workspace: string, input: unknown) => run(workspace, newIssueShape, input, addIssue);
/** Other words for a question. */
export const editIssueAction = async (workspace: string, input: unknown) => run(workspace, editIssueShape, input, editIssue);
/** Another place for a question. */
export const moveIssueAction = async (workspace: string, input: unknown) => run(workspace, moveIssueShape, input, moveIssue);
/** A question nothing rests on goes. */
export const withdrawIssueAction = async (workspace: string, input: unknown) => run(workspace, withdrawIssueShape, input, withdrawIssue);
