import { linkFits } from '@/domain/editor/one-time-link';
import { type Person, readPerson } from '@/domain/editor/person';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { newId } from '@/store/new-id';
import { type KeptLink, spendLink, standingLink } from '@/store/one-time-link';
import { seatOfUser, workspaceNamed } from '@/store/seat';
import { openSession, type Ticket } from '@/store/session';
import { transact } from '@/store/transact';
import { hashOf, insertUser, userByEmail } from '@/store/user';
import { seatSomebody } from './seat-somebody';

type Joined = { readonly ticket: Ticket; readonly workspace: string };
type Invitation = KeptLink & { readonly workspaceId: string; readonly role: NonNullable<KeptLink['role']> };

const invitationOf = async (token: string, now: Date): Promise<Invitation | null> => {
  const link = await standingLink(token, now);
  if (link?.purpose !== 'invitation' || !link.workspaceId || !link.role) return null;
  return { ...link, workspaceId: link.workspaceId, role: link.role };
};

/** Joins a desk by an invitation with a new account. Refuses `email-taken`: whoever has an account signs in and joins with it. */
export const acceptInvitation = async (input: {
  readonly token: string;
  readonly person: Person;
  readonly now: Date;
}): Promise<Outcome<Joined>> => {
  const link = await invitationOf(input.token, input.now);
  if (!link) return refuse('link-spent');
  const person = readPerson(input.person);
  if (!person.ok) return person;
  const { name, email, password } = person.value;
  if (!linkFits(link, email)) return refuse('link-for-somebody-else');
  const [hash, userId] = [await hashOf(password), newId(input.now)];
  return join(link, { id: newId(input.now), userId, name }, input.now, { name, email, hash });
};

/** Joins a desk by an invitation as the user who is signed in. A withdrawn seat of theirs comes back with the role of the invitation. */
export const acceptInvitationAs = async (input: {
  readonly token: string;
  readonly userId: string;
  readonly now: Date;
}): Promise<Outcome<Joined>> => {
  const link = await invitationOf(input.token, input.now);
  if (!link) return refuse('link-spent');
  const user = await seatOfUser(link.workspaceId, input.userId);
  if (!user) return refuse('not-found');
  if (!linkFits(link, user.email)) return refuse('link-for-somebody-else');
  return join(link, { id: user.id ?? newId(input.now), userId: input.userId, name: user.name }, input.now, null);
};

const join = async (
  link: Invitation,
  seat: { readonly id: string; readonly userId: string; readonly name: string },
  now: Date,
  account: { readonly name: string; readonly email: string; readonly hash: string } | null,
): Promise<Outcome<Joined>> => {
  const joined = await transact({ workspaceId: link.workspaceId, editorId: seat.id, now }, 'accept-invitation', async (w) => {
    if (!(await spendLink(w.tx, link.id, now))) return refuse('link-spent');
    if (account && (await userByEmail(account.email, w.tx))) return refuse('email-taken');
    if (account) await insertUser(w.tx, { ...account, id: seat.userId }, now);
    const seated = await seatSomebody(w, { ...seat, role: link.role });
    if (seated.ok) w.concerns('editor', seated.value, `${seat.name}, ${link.role}`, link.createdBy);
    return seated;
  });
  if (!joined.ok) return joined;
  return accept({ ticket: await openSession(seat.userId, now), workspace: (await workspaceNamed(link.workspaceId)).slug });
};
