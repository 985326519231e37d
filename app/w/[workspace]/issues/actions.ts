'use server';

import { actFromScreen } from '@/app/_session/act-from-screen';
import { addIssue } from '@/desk/add-issue';
import { editIssue } from '@/desk/edit-issue';
import { moveIssue } from '@/desk/move-issue';
import { withdrawIssue } from '@/desk/withdraw-issue';
import { editIssueShape, moveIssueShape, newIssueShape, withdrawIssueShape } from '@/domain/issue/issue-input';

/** A new question. */
export const addIssueAction = async (workspace: string, input: unknown) => actFromScreen(workspace, newIssueShape, input, addIssue);
/** Other words for a question. */
export const editIssueAction = async (workspace: string, input: unknown) => actFromScreen(workspace, editIssueShape, input, editIssue);
/** Another place for a question. */
export const moveIssueAction = async (workspace: string, input: unknown) => actFromScreen(workspace, moveIssueShape, input, moveIssue);
/** A question nothing rests on goes. */
export const withdrawIssueAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, withdrawIssueShape, input, withdrawIssue);
