import { acceptInvitation } from '@/desk/accept-invitation';
import { firstChiefLink } from '@/desk/first-chief-link';
import { inviteEditor } from '@/desk/invite-editor';
import { openFirstDesk } from '@/desk/open-first-desk';
import { whoIsSignedIn } from '@/desk/who-is-signed-in';
import type { Editor, Role } from '@/domain/editor/editor';
import { must, now } from './desk-with';

export const goodPassword = 'a pier in the fog';

let made = 0;
/** An address nobody else in this run has. */
export const freshEmail = (who = 'someone'): string => `${who}.${++made}.${process.pid}@desk.example`;

/** The person whose ticket it is, as the editor they are in their only workspace. */
export const editorOfTicket = async (ticket: string, at = now): Promise<Editor & { userId: string; slug: string }> => {
  const who = await whoIsSignedIn({ ticket, now: at });
  const seat = who?.seats[0];
  if (!who || !seat) throw new Error('nobody sits there');
  const { id, name, initials, role, workspace } = seat;
  return { id, name, initials, role, workspaceId: workspace.id, userId: who.userId, slug: workspace.slug };
};

/** The first desk of an empty database, opened by its link. */
export const firstDesk = async (email = freshEmail('cora')) => {
  const link = await firstChiefLink({ now });
  if (!link) throw new Error('somebody real is there already');
  const person = { name: 'Cora Quay', email, password: goodPassword };
  const opened = must(await openFirstDesk({ token: link.token, desk: 'Harbour desk', person, now }));
  return { chief: await editorOfTicket(opened.ticket.value), email, ticket: opened.ticket.value, token: link.token };
};

/** Somebody new who joined by an invitation of this chief. */
export const joined = async (chief: Editor, role: Role, email = freshEmail('ben')) => {
  const { token } = must(await inviteEditor(chief, { role, email: null, now })).value;
  const { ticket } = must(await acceptInvitation({ token, person: { name: 'Ben Mole', email, password: goodPassword }, now }));
  return { editor: await editorOfTicket(ticket.value), email, ticket: ticket.value, token };
};
