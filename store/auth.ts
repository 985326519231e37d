import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { leastPassword, mostPassword } from '@/domain/editor/person';
import { writing } from './db';
import { newId } from './new-id';

/** How long a session stands, from sign-in; it is not lengthened by use. */
export const sessionDays = 30;

const secret = (): string => {
  const given = process.env.BETTER_AUTH_SECRET;
  if (!given || given.length < 32)
    throw new Error('BETTER_AUTH_SECRET is not set or shorter than 32 characters: start with `npm start`, which sets it');
  return given;
};

const address = (): string => process.env.SAIDSO_ADDRESS ?? `http://${process.env.HOST ?? '127.0.0.1'}:${process.env.PORT ?? '3000'}`;

/**
 * Accounts and sessions, kept by better-auth in our own tables. None of its routes is mounted: desk calls it,
 * limits attempts itself (`store/sign-in-limit.ts`) and hands the session back as a ticket (`store/session.ts`).
 */
const made = () =>
  betterAuth({
    appName: 'SaidSo',
    secret: secret(),
    baseURL: address(),
    database: prismaAdapter(writing(), { provider: 'postgresql' }),
    user: { modelName: 'sign_in_user' },
    session: { modelName: 'sign_in_session', expiresIn: sessionDays * 86_400, disableSessionRefresh: true },
    account: { modelName: 'sign_in_account' },
    verification: { modelName: 'sign_in_verification' },
    rateLimit: { enabled: false, modelName: 'sign_in_limit' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: leastPassword, maxPasswordLength: mostPassword },
    advanced: { cookiePrefix: 'saidso', database: { generateId: () => newId() } },
    telemetry: { enabled: false },
    // A refused sign-in is an answer, not an error; whose it was does not belong in a log.
    logger: { disabled: true },
  });

let kept: ReturnType<typeof made> | undefined;

/** The one instance of this process, made on first use. */
export const accounts = (): ReturnType<typeof made> => {
  kept ??= made();
  return kept;
};
