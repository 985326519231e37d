import { cookies, headers } from 'next/headers';

/** What the browser keeps a session in: two names, so that a cookie of http is never taken for one of https. */
const nameFor = (secure: boolean): string => (secure ? '__Host-saidso.session' : 'saidso.session');

const overHttps = async (): Promise<boolean> =>
  (process.env.SAIDSO_ADDRESS ?? '').startsWith('https://') ||
  (await headers()).get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';

/** The ticket the browser sent, or null. */
export const readTicket = async (): Promise<string | null> => (await cookies()).get(nameFor(await overHttps()))?.value ?? null;

/** Gives the browser a ticket: unreadable to scripts, not sent along from other sites, and over https only when we are. */
export const keepTicket = async (ticket: { readonly value: string; readonly expires: Date }): Promise<void> => {
  const secure = await overHttps();
  (await cookies()).set(nameFor(secure), ticket.value, { expires: ticket.expires, httpOnly: true, sameSite: 'lax', secure, path: '/' });
};

/** Takes it back. */
export const dropTicket = async (): Promise<void> => {
  const secure = await overHttps();
  (await cookies()).set(nameFor(secure), '', { maxAge: 0, httpOnly: true, sameSite: 'lax', secure, path: '/' });
};
