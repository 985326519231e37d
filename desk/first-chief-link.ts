import { accept } from '@/domain/outcome';
import { accountTransaction } from '@/store/account-transaction';
import { type HandedOut, insertLink } from '@/store/one-time-link';
import { someoneIsReal } from '@/store/user';

/** The link that makes the first chief and their desk: a new one each time it is asked for, null as soon as a real user has a seat. */
export const firstChiefLink = async (input: { readonly now: Date }): Promise<HandedOut | null> => {
  const made = await accountTransaction(async (tx) =>
    accept((await someoneIsReal(tx)) ? null : await insertLink(tx, { purpose: 'first-chief' }, input.now)),
  );
  return made.ok ? made.value : null;
};
