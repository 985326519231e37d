import { readEmail } from '@/domain/editor/person';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { openSession, type Ticket, userByPassword } from '@/store/session';
import { countAttempt, forgetAttempts } from '@/store/sign-in-limit';

/**
 * Signs in by e-mail and password.
 * @returns the ticket of a new session; refuses `email-not-understood`, `sign-in-too-often` (with the seconds to wait), and
 * `sign-in-failed`, which never tells whether the address or the password was wrong
 */
export const signIn = async (input: {
  readonly email: string;
  readonly password: string;
  readonly now: Date;
}): Promise<Outcome<{ readonly userId: string; readonly ticket: Ticket }>> => {
  const email = readEmail(input.email);
  if (!email.ok) return email;
  const seconds = await countAttempt(email.value, input.now);
  if (seconds > 0) return refuse('sign-in-too-often', { seconds });
  const userId = await userByPassword(email.value, input.password);
  if (!userId) return refuse('sign-in-failed');
  await forgetAttempts(email.value, input.now);
  return accept({ userId, ticket: await openSession(userId, input.now) });
};
