import type { Editor, Role } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { readEmail, readName } from '@/domain/editor/person';
import { accept, refuse } from '@/domain/outcome';
import { newId } from '@/store/new-id';
import { type HandedOut, insertLink } from '@/store/one-time-link';
import { hasPassword, workspaceBySlug } from '@/store/seat';
import { transact } from '@/store/transact';
import { insertUser, userByEmail } from '@/store/user';
import type { ActOutcome } from './perform';
import { seatSomebody } from './seat-somebody';

export type AddedUser = { readonly editorId: string; readonly userId: string; readonly link: HandedOut | null };

/**
 * Gives somebody a seat without an invitation, from the command line. `by` is the editor who asks and needs the permission of
 * `invite-editor`; null is whoever runs this machine and so holds the database and its keys anyway.
 * @returns the editor's and the user's id, and a link to set a password when the user has none yet; in a demo workspace no link is made,
 * and a user without a password is a demo editor there
 */
export const addUser = async (
  by: Editor | null,
  input: { readonly workspace: string; readonly email: string; readonly name: string; readonly role: Role; readonly now: Date },
): Promise<ActOutcome<AddedUser>> => {
  const { now, role } = input;
  if (by && !mayDo(by, 'invite-editor')) return refuse('not-allowed', { act: 'invite-editor' });
  const workspace = await workspaceBySlug(input.workspace);
  if (!workspace || (by && by.workspaceId !== workspace.id)) return refuse('not-found');
  const email = readEmail(input.email);
  if (!email.ok) return email;
  const name = readName(input.name);
  if (!name.ok) return name;
  return transact({ workspaceId: workspace.id, editorId: by?.id ?? null, now }, 'invite-editor', async (w) => {
    const known = await userByEmail(email.value, w.tx);
    const userId = known ?? (await insertUser(w.tx, { name: name.value, email: email.value, hash: null }, now));
    const seated = await seatSomebody(w, { id: newId(now), userId, name: name.value, role });
    if (!seated.ok) return seated;
    const needsLink = !workspace.isDemo && !(await hasPassword(w.tx, userId));
    const link = needsLink ? await insertLink(w.tx, { purpose: 'password-reset', userId }, now) : null;
    w.concerns('editor', seated.value, `${name.value}, ${role}`);
    return accept({ editorId: seated.value, userId, link });
  });
};
