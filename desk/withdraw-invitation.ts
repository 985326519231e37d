import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { spendInvitation } from '@/store/one-time-link';
import { type ActOutcome, perform } from './perform';

/** Takes an invitation back before anybody used it. */
export const withdrawInvitation = (
  editor: Editor,
  input: { readonly invitationId: string; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-invitation', input.now, async (w) => {
    const role = await spendInvitation(w.tx, w.workspaceId, input.invitationId, input.now);
    if (!role) return refuse('not-found');
    await w.change('editor', editor.id, {});
    w.concerns('editor', editor.id, `Invitation as ${role}`);
    return accept(null);
  });
