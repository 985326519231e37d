import type { Editor } from '@/domain/editor/editor';
import { type Person, readName, readPerson } from '@/domain/editor/person';
import { freeSlug, slugOf } from '@/domain/editor/slug-of';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { accountTransaction } from '@/store/account-transaction';
import { newId } from '@/store/new-id';
import { spendLink, standingLink } from '@/store/one-time-link';
import { openSession, type Ticket } from '@/store/session';
import { hashOf, insertUser, oneAtATime, slugsLike, someoneIsReal, userByEmail } from '@/store/user';
import { openDesk } from './open-desk';

/** Opens the first desk with its chief by the link that was printed at the start. All of it, or nothing and the link still works. */
export const openFirstDesk = async (input: {
  readonly token: string;
  readonly desk: string;
  readonly person: Person;
  readonly now: Date;
}): Promise<Outcome<{ readonly ticket: Ticket; readonly workspace: string; readonly editor: Editor }>> => {
  const { token, now } = input;
  const link = await standingLink(token, now);
  if (link?.purpose !== 'first-chief') return refuse('link-spent');
  const name = readName(input.desk);
  if (!name.ok) return refuse('desk-name-missing');
  const person = readPerson(input.person);
  if (!person.ok) return person;
  const [hash, userId, wanted] = [await hashOf(person.value.password), newId(now), slugOf(name.value)];
  const slug = await accountTransaction(async (tx) => accept(freeSlug(wanted, await slugsLike(tx, wanted))));
  if (!slug.ok) return slug;
  const opened = await openDesk({
    name: name.value,
    slug: slug.value,
    chief: { userId, name: person.value.name },
    now,
    before: async ({ tx }) => {
      await oneAtATime(tx);
      if ((await someoneIsReal(tx)) || !(await spendLink(tx, link.id, now))) return refuse('link-spent');
      if (await userByEmail(person.value.email, tx)) return refuse('email-taken');
      return accept(await insertUser(tx, { id: userId, name: person.value.name, email: person.value.email, hash }, now));
    },
  });
  if (!opened.ok) return opened;
  return accept({ ticket: await openSession(userId, now), workspace: slug.value, editor: opened.value.value });
};
