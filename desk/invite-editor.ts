import type { Editor, Role } from '@/domain/editor/editor';
import { readEmail } from '@/domain/editor/person';
import { accept, refuse } from '@/domain/outcome';
import { type HandedOut, insertLink } from '@/store/one-time-link';
import { seatOfUser } from '@/store/seat';
import { userByEmail } from '@/store/user';
import { type ActOutcome, perform } from './perform';

/**
 * Makes an invitation to a seat: a link that works once, for `role`, and for one address only when `email` is given.
 * @returns the token, shown this once and kept nowhere; refuses `seat-already` for an address that sits here
 */
export const inviteEditor = (
  editor: Editor,
  input: { readonly role: Role; readonly email: string | null; readonly now: Date },
): Promise<ActOutcome<HandedOut>> =>
  perform(editor, 'invite-editor', input.now, async (w) => {
    const email = input.email?.trim() ? readEmail(input.email) : accept(null);
    if (!email.ok) return email;
    const known = email.value ? await userByEmail(email.value, w.tx) : null;
    if (known && (await seatOfUser(w.workspaceId, known))?.standing) return refuse('seat-already');
    const link = { purpose: 'invitation', workspaceId: w.workspaceId, role: input.role, email: email.value, createdBy: editor.id } as const;
    const handedOut = await insertLink(w.tx, link, input.now);
    // The invitation stands beside the desk's rows; its maker's row is touched so that history has the act.
    await w.change('editor', editor.id, {});
    w.concerns('editor', editor.id, `Invitation as ${input.role}`);
    return accept(handedOut);
  });
