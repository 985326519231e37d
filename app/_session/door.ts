import { headers } from 'next/headers';
import type { Door } from '@/domain/editor/demo-door';
import { arrival, watchArrivals } from './arrivals';

/** How the request at hand came to us; unseen parts are null, which closes the door for demo editors. */
export const door = async (): Promise<Door> => {
  // A process that came up without the watcher sees nothing of this request, and everything of the next.
  watchArrivals();
  const came = arrival();
  const given = await headers();
  return {
    demo: process.env.SAIDSO_DEMO === '1',
    bound: process.env.SAIDSO_BOUND ?? process.env.HOST ?? null,
    socket: came?.socket ?? null,
    headerNames: came?.headerNames ?? null,
    host: given.get('host'),
    origin: given.get('origin'),
  };
};
