'use server';

import { z } from 'zod';
import { actFromScreen } from '@/app/_session/act-from-screen';
import { changeRole } from '@/desk/change-role';
import { inviteEditor } from '@/desk/invite-editor';
import { restoreEditor } from '@/desk/restore-editor';
import { sendResetLink } from '@/desk/send-reset-link';
import { withdrawEditor } from '@/desk/withdraw-editor';
import { withdrawInvitation } from '@/desk/withdraw-invitation';
import { roles } from '@/domain/editor/editor';
import { revisionShape } from '@/domain/revision';

const role = z.enum(roles);
const seat = z.object({ editorId: z.uuid(), revision: revisionShape.optional() });

export const inviteEditorAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ role, email: z.string().max(500).nullable() }), input, inviteEditor);

export const withdrawInvitationAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ invitationId: z.uuid() }), input, withdrawInvitation);

export const changeRoleAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, seat.extend({ role }), input, changeRole);

export const withdrawEditorAction = async (workspace: string, input: unknown) => actFromScreen(workspace, seat, input, withdrawEditor);

export const restoreEditorAction = async (workspace: string, input: unknown) => actFromScreen(workspace, seat, input, restoreEditor);

export const sendResetLinkAction = async (workspace: string, input: unknown) => actFromScreen(workspace, seat, input, sendResetLink);
