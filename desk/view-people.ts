import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, refuse } from '@/domain/outcome';
import { type InvitationRow, type PersonRow, peoplePage } from '@/store/sql/people';

export type { InvitationRow, PersonRow };

/** Who sits at this desk; for chiefs also addresses, withdrawn seats and standing invitations. */
export const viewPeople = async (editor: Editor, input: { readonly now: Date }) => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const page = await peoplePage(editor.workspaceId, mayDo(editor, 'invite-editor'), input.now);
  const acts = ['invite-editor', 'withdraw-invitation', 'change-role', 'withdraw-editor', 'restore-editor', 'send-reset-link'] as const;
  return accept({ ...page, abilities: abilitiesOf(editor, acts) });
};
