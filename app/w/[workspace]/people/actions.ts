'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { changeRole } from '@/desk/change-role';
import { inviteEditor } from '@/desk/invite-editor';
import { restoreEditor } from '@/desk/restore-editor';
import { sendResetLink } from '@/desk/send-reset-link';
import { withdrawEditor } from '@/desk/withdraw-editor';
import { withdrawInvitation } from '@/desk/withdraw-invitation';
import { type Editor, roles } from '@/domain/editor/editor';
import { type Outcome, refuse } from '@/domain/outcome';

/** One act on seats: who asks, what was given, what came of it. */
const door = async <S extends z.ZodType, V>(
  workspace: string,
  shape: S,
  input: unknown,
  act: (editor: Editor, given: z.output<S>, now: Date) => Promise<Outcome<V>>,
): Promise<Outcome<V>> => {
  const { editor } = await requireEditor(workspace);
  const given = shape.safeParse(input);
  if (!given.success) return refuse('input-not-understood');
  const outcome = await act(editor, given.data, new Date());
  if (outcome.ok) revalidatePath(`/w/${workspace}`, 'layout');
  return outcome;
};

const role = z.enum(roles);
const seat = z.object({ editorId: z.uuid(), revision: z.number().int().optional() });

export const inviteEditorAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ role, email: z.string().max(500).nullable() }), input, (editor, given, now) =>
    inviteEditor(editor, { ...given, now }),
  );

export const withdrawInvitationAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ invitationId: z.uuid() }), input, (editor, given, now) => withdrawInvitation(editor, { ...given, now }));

export const changeRoleAction = async (workspace: string, input: unknown) =>
  door(workspace, seat.extend({ role }), input, (editor, given, now) => changeRole(editor, { ...given, now }));

export const withdrawEditorAction = async (workspace: string, input: unknown) =>
  door(workspace, seat, input, (editor, given, now) => withdrawEditor(editor, { ...given, now }));

export const restoreEditorAction = async (workspace: string, input: unknown) =>
  door(workspace, seat, input, (editor, given, now) => restoreEditor(editor, { ...given, now }));

export const sendResetLinkAction = async (workspace: string, input: unknown) =>
  door(workspace, seat, input, (editor, given, now) => sendResetLink(editor, { ...given, now }));
