import { tokenOf } from '@/store/session';
import { type Seat, type SignedIn, whoAsks } from '@/store/sql/who-asks';

export type { Seat, SignedIn };

/** The user a ticket belongs to, with every seat of theirs; null when it is not ours, ended, or was ended. */
export const whoIsSignedIn = async (input: { readonly ticket: string | null; readonly now: Date }): Promise<SignedIn | null> => {
  const token = input.ticket ? await tokenOf(input.ticket) : null;
  return token ? whoAsks(token, input.now) : null;
};
