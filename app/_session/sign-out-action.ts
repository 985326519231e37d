'use server';

import { redirect } from 'next/navigation';
import { signOut } from '@/desk/sign-out';
import { dropTicket, readTicket } from './ticket-cookie';

/** Ends the session of this browser and goes to the sign-in page. */
export const signOutAction = async (): Promise<never> => {
  const ticket = await readTicket();
  if (ticket) await signOut({ ticket });
  await dropTicket();
  redirect('/sign-in');
};
