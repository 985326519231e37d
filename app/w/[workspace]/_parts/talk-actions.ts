'use server';

import { actFromScreen } from '@/app/_session/act-from-screen';
import { addComment } from '@/desk/add-comment';
import { editComment } from '@/desk/edit-comment';
import { followObject } from '@/desk/follow-object';
import { unfollowObject } from '@/desk/unfollow-object';
import { withdrawComment } from '@/desk/withdraw-comment';
import { addCommentShape, editCommentShape, followShape, withdrawCommentShape } from '@/domain/editor/comment-input';

export const addCommentAction = async (workspace: string, input: unknown) => actFromScreen(workspace, addCommentShape, input, addComment);
export const editCommentAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, editCommentShape, input, editComment);
export const withdrawCommentAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, withdrawCommentShape, input, withdrawComment);
export const followAction = async (workspace: string, input: unknown) => actFromScreen(workspace, followShape, input, followObject);
export const unfollowAction = async (workspace: string, input: unknown) => actFromScreen(workspace, followShape, input, unfollowObject);
