import { constantTimeEqual, makeSignature } from 'better-auth/crypto';
import { mostPassword } from '@/domain/editor/person';
import { accounts, sessionDays } from './auth';
import { writing } from './db';

/** A session as the browser keeps it: the token with its signature (HMAC-SHA-256 under BETTER_AUTH_SECRET), and when it ends. */
export type Ticket = { readonly value: string; readonly expires: Date };

const ticketOf = async (token: string, expires: Date): Promise<Ticket> => {
  const { secret } = await accounts().$context;
  return { value: `${token}.${await makeSignature(token, secret)}`, expires };
};

/** The token of a ticket whose signature is ours, or null. */
export const tokenOf = async (ticket: string): Promise<string | null> => {
  const end = ticket.lastIndexOf('.');
  if (end < 1) return null;
  const token = ticket.slice(0, end);
  const { secret } = await accounts().$context;
  return constantTimeEqual(ticket.slice(end + 1), await makeSignature(token, secret)) ? token : null;
};

const endOf = (now: Date): Date => new Date(now.getTime() + sessionDays * 86_400_000);

/** Opens a session for a user who has shown who they are, and clears away those of theirs that have ended. */
export const openSession = async (userId: string, now: Date): Promise<Ticket> => {
  await writing().sign_in_session.deleteMany({ where: { userId, expiresAt: { lte: now } } });
  const { internalAdapter } = await accounts().$context;
  const expiresAt = endOf(now);
  const session = await internalAdapter.createSession(userId, false, { expiresAt, createdAt: now, updatedAt: now }, true);
  return ticketOf(session.token, expiresAt);
};

/** The user whose e-mail (in small letters) and password fit together; null when they do not, in the same time whether the address is known or not. */
export const userByPassword = async (email: string, password: string): Promise<string | null> => {
  const { internalAdapter, password: hashing } = await accounts().$context;
  const known = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
  const hash = known?.accounts.find(({ providerId }) => providerId === 'credential')?.password;
  // A hash is made where none can be checked: an answer that comes sooner would tell that nobody has this address.
  if (!known || !hash || password.length > mostPassword) return hashing.hash('x'.repeat(mostPassword)).then(() => null);
  return (await hashing.verify({ hash, password })) ? known.user.id : null;
};

/** Ends the session of a token. One that has ended already is no error. */
export const endSession = async (token: string): Promise<void> => {
  const { internalAdapter } = await accounts().$context;
  await internalAdapter.deleteSession(token);
};
