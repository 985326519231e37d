import { writing } from './db';
import { newId } from './new-id';
import { sha256 } from './write-event';

/** How many attempts one address may make before it has to wait, and how long its count is remembered. */
export const mostAttempts = 10;
export const windowMs = 15 * 60_000;

/**
 * Counts an attempt to sign in as somebody, whether that person exists or not, in one statement that two processes cannot both win.
 * @returns 0 when it may be made, else the seconds until the next may be
 */
export const countAttempt = async (email: string, now: Date): Promise<number> => {
  const [at, since] = [BigInt(now.getTime()), BigInt(now.getTime() - windowMs)];
  const rows = await writing().$queryRaw<{ count: number; lastRequest: bigint }[]>`
    insert into sign_in_limit (id, key, count, "lastRequest") values (${newId(now)}, ${keyOf(email)}, 1, ${at})
    on conflict (key) do update set
      count = case when sign_in_limit."lastRequest" <= ${since} then 1 else least(sign_in_limit.count, ${mostAttempts}) + 1 end,
      "lastRequest" = case when sign_in_limit."lastRequest" <= ${since} then ${at} else sign_in_limit."lastRequest" end
    returning count, "lastRequest"`;
  const row = rows[0];
  if (!row || row.count <= mostAttempts) return 0;
  return Math.max(1, Math.ceil((Number(row.lastRequest) + windowMs - now.getTime()) / 1000));
};

/** Forgets the attempts of somebody who is in now, and counts that nobody has touched for long. */
export const forgetAttempts = async (email: string, now: Date): Promise<void> => {
  await writing().sign_in_limit.deleteMany({
    where: { OR: [{ key: keyOf(email) }, { lastRequest: { lt: BigInt(now.getTime() - windowMs) } }] },
  });
};

/** The address itself is not kept: only its digest. */
const keyOf = (email: string): string => `sign-in:${sha256(email)}`;
