import { readPassword } from '@/domain/editor/person';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { accountTransaction } from '@/store/account-transaction';
import { spendLink, spendLinksFor, standingLink } from '@/store/one-time-link';
import { sitsBeyond, userOfEditor } from '@/store/seat';
import { openSession, type Ticket } from '@/store/session';
import { endSessionsOf, hashOf, setHash } from '@/store/user';

/** Sets the password of the user a reset link is for; ends every session of theirs and opens a new one. */
export const setPasswordByLink = async (input: {
  readonly token: string;
  readonly password: string;
  readonly now: Date;
}): Promise<Outcome<{ readonly ticket: Ticket }>> => {
  const link = await standingLink(input.token, input.now);
  const userId = link?.userId;
  if (link?.purpose !== 'password-reset' || !userId) return refuse('link-spent');
  const password = readPassword(input.password);
  if (!password.ok) return password;
  const hash = await hashOf(password.value);
  const set = await accountTransaction(async (tx) => {
    if (!(await spendLink(tx, link.id, input.now))) return refuse('link-spent');
    const chief = link.workspaceId && link.createdBy ? await userOfEditor(tx, link.workspaceId, link.createdBy) : null;
    // A seat elsewhere may have come after the link was made.
    if (chief && (await sitsBeyond(tx, userId, chief))) return refuse('link-spent');
    await setHash(tx, userId, hash, input.now);
    await spendLinksFor(tx, userId, input.now);
    await endSessionsOf(tx, userId);
    return accept(null);
  });
  return set.ok ? accept({ ticket: await openSession(userId, input.now) }) : set;
};
