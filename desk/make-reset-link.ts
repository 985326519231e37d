import { readEmail } from '@/domain/editor/person';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { accountTransaction } from '@/store/account-transaction';
import { type HandedOut, insertLink, spendLinksFor } from '@/store/one-time-link';
import { sitsOnlyInDemo } from '@/store/seat';
import { userByEmail } from '@/store/user';

/**
 * Makes a reset link for whoever runs the machine, from the command line: for somebody who sits at several desks, or whose desk was
 * restored from a file, which never carries passwords. Older links of theirs stop working.
 */
export const makeResetLink = async (input: { readonly email: string; readonly now: Date }): Promise<Outcome<HandedOut>> => {
  const email = readEmail(input.email);
  if (!email.ok) return email;
  return accountTransaction(async (tx) => {
    const userId = await userByEmail(email.value, tx);
    if (!userId) return refuse('not-found');
    if (await sitsOnlyInDemo(tx, userId)) return refuse('demo-has-no-password');
    await spendLinksFor(tx, userId, input.now);
    return accept(await insertLink(tx, { purpose: 'password-reset', userId }, input.now));
  });
};
