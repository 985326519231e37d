import { firstChiefLink } from '@/desk/first-chief-link';
import { letGo } from '@/desk/let-go';

/** Prints the address that makes the first chief, and nothing once a real user has a seat. What runs at the start of a server. */
const address = process.env.SAIDSO_ADDRESS ?? `http://${process.env.HOST ?? '127.0.0.1'}:${process.env.PORT ?? '3000'}`;
const link = await firstChiefLink({ now: new Date() });
if (link) console.log(`${address.replace(/\/+$/, '')}/link/${link.token}`);
await letGo();
