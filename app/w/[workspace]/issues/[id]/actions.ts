'use server';

import { z } from 'zod';
import { actFromScreen } from '@/app/_session/act-from-screen';
import { requireEditor } from '@/app/_session/require-editor';
import { makeShareLink } from '@/desk/make-share-link';
import { revokeShareLink } from '@/desk/revoke-share-link';
import { saveIssueView } from '@/desk/save-issue-view';
import { setPosition } from '@/desk/set-position';
import { viewShareLinks } from '@/desk/view-share-links';
import { withdrawIssueView } from '@/desk/withdraw-issue-view';
import { withdrawPosition } from '@/desk/withdraw-position';
import { revokeShareLinkShape, shareLinkShape } from '@/domain/issue/share-link';
import { refuse } from '@/domain/outcome';
import { issueViewShape, withdrawIssueViewShape } from '@/domain/position/issue-view';
import { positionShape, withdrawPositionShape } from '@/domain/position/position-input';

/** Sets what a party's position is, with a reason. */
export const setPositionAction = async (workspace: string, input: unknown) => actFromScreen(workspace, positionShape, input, setPosition);

/** Lets the statements decide again. */
export const withdrawPositionAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, withdrawPositionShape, input, withdrawPosition);

/** Keeps what the address shows under a name. */
export const saveIssueViewAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const view = issueViewShape.safeParse(input);
  return view.success ? saveIssueView(editor, { ...view.data, now: new Date() }) : refuse('input-not-understood');
};

/** Takes a named view away. */
export const withdrawIssueViewAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const view = withdrawIssueViewShape.safeParse(input);
  return view.success ? withdrawIssueView(editor, { ...view.data, now: new Date() }) : refuse('input-not-understood');
};

/** The read-only links made to an issue. */
export const viewShareLinksAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const issueId = z.uuid().safeParse(input);
  return issueId.success ? viewShareLinks(editor, { issueId: issueId.data, now: new Date() }) : refuse('input-not-understood');
};

/** Makes a read-only link; its token is in the answer and nowhere else. */
export const makeShareLinkAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const link = shareLinkShape.safeParse(input);
  return link.success ? makeShareLink(editor, { ...link.data, now: new Date() }) : refuse('input-not-understood');
};

/** Revokes a read-only link. */
export const revokeShareLinkAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const link = revokeShareLinkShape.safeParse(input);
  return link.success ? revokeShareLink(editor, { ...link.data, now: new Date() }) : refuse('input-not-understood');
};
