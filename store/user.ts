import { accounts } from './auth';
import { writing } from './db';
import { newId } from './new-id';
import type { Prisma } from './prisma-client/client';

type Client = Prisma.TransactionClient;

/** A password as it is kept (scrypt with a salt of its own, as better-auth does it). Slow by intent: not inside a transaction. */
export const hashOf = async (password: string): Promise<string> => (await accounts().$context).password.hash(password);

/** The id of the user with this address (in small letters), or null. */
export const userByEmail = async (email: string, tx: Client = writing()): Promise<string | null> =>
  (await tx.sign_in_user.findUnique({ where: { email }, select: { id: true } }))?.id ?? null;

/** Makes a user, with a password when there is one. Gives the id, which may be chosen beforehand. */
export const insertUser = async (
  tx: Client,
  user: { readonly id?: string; readonly name: string; readonly email: string; readonly hash: string | null },
  now: Date,
): Promise<string> => {
  const id = user.id ?? newId(now);
  await tx.sign_in_user.create({ data: { id, name: user.name, email: user.email, createdAt: now, updatedAt: now } });
  if (user.hash !== null) await setHash(tx, id, user.hash, now);
  return id;
};

/** Gives a user this password instead of the old one, if there was one. */
export const setHash = async (tx: Client, userId: string, hash: string, now: Date): Promise<void> => {
  const { count } = await tx.sign_in_account.updateMany({
    where: { userId, providerId: 'credential' },
    data: { password: hash, updatedAt: now },
  });
  if (count > 0) return;
  await tx.sign_in_account.create({
    data: { id: newId(now), accountId: userId, providerId: 'credential', userId, password: hash, createdAt: now, updatedAt: now },
  });
};

/** Ends every session of a user. */
export const endSessionsOf = async (tx: Client, userId: string): Promise<void> => {
  await tx.sign_in_session.deleteMany({ where: { userId } });
};

/** True when somebody can sign in by password and has a seat at a desk that is not a demo. */
export const someoneIsReal = async (tx: Client = writing()): Promise<boolean> => {
  const rows = await tx.$queryRaw<{ real: boolean }[]>`
    select exists (
      select from editor e
        join workspace w on w.id = e.workspace_id and not w.is_demo
        join sign_in_account a on a."userId" = e.user_id and a.password is not null
       where e.withdrawn_at is null) as real`;
  return rows[0]?.real === true;
};

/** Two who hold two first links come one after the other (advisory lock until the end of the transaction). */
export const oneAtATime = async (tx: Client): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(72707370)`;
};

/** The words for workspaces in addresses that begin like this one. */
export const slugsLike = async (tx: Client, slug: string): Promise<ReadonlySet<string>> =>
  new Set((await tx.workspace.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } })).map((w) => w.slug));
