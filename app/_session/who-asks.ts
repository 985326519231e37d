import { cache } from 'react';
import { type SignedIn, whoIsSignedIn } from '@/desk/who-is-signed-in';
import { readTicket } from './ticket-cookie';

/** Who is asking, with their seats; null when nobody is signed in. Looked up once a request. */
export const whoAsks = cache(async (): Promise<SignedIn | null> => whoIsSignedIn({ ticket: await readTicket(), now: new Date() }));
