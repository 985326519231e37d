import { constantTimeEqual, makeSignature } from 'better-auth/crypto';
import { accounts, sessionDays } from './auth';

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

/** Opens a session for a user who has shown who they are in another way than by password. */
export const openSession = async (userId: string, now: Date): Promise<Ticket> => {
  const { internalAdapter } = await accounts().$context;
  const expiresAt = endOf(now);
  const session = await internalAdapter.createSession(userId, false, { expiresAt, createdAt: now, updatedAt: now }, true);
  return ticketOf(session.token, expiresAt);
};

/** Opens a session when e-mail and password fit together; null when they do not, in the same time whether the address is known or not. */
export const openSessionByPassword = async (input: { readonly email: string; readonly password: string; readonly now: Date }) => {
  try {
    const { token, user } = await accounts().api.signInEmail({ body: { email: input.email, password: input.password } });
    return { userId: user.id, ticket: await ticketOf(token, endOf(input.now)) };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
};

/** Ends the session of a token. One that has ended already is no error. */
export const endSession = async (token: string): Promise<void> => {
  const { internalAdapter } = await accounts().$context;
  await internalAdapter.deleteSession(token);
};

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500;
