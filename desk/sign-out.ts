import { endSession, tokenOf } from '@/store/session';

/** Ends the session of a ticket, here and in the database. A ticket that is none of ours is let pass. */
export const signOut = async (input: { readonly ticket: string }): Promise<void> => {
  const token = await tokenOf(input.ticket);
  if (token) await endSession(token);
};
