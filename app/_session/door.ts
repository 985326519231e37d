import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { headers } from 'next/headers';
import type { Door } from '@/domain/editor/demo-door';

/** A request as it came in, before the framework wrote forwarding headers of its own into it. */
type Arrival = { readonly socket: string | null; readonly headerNames: readonly string[]; readonly path: string };

/** On globalThis: the watcher starts with the process, the pages are bundled apart from it. */
const kept = globalThis as typeof globalThis & { saidsoArrivals?: AsyncLocalStorage<Arrival> };

/** Notes each request's socket, header names and path as Node announces it (`http.server.request.start`), for as long as it is being answered. */
export const watchDoor = (): void => {
  if (kept.saidsoArrivals) return;
  const arrivals = new AsyncLocalStorage<Arrival>();
  kept.saidsoArrivals = arrivals;
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    arrivals.enterWith({
      socket: request.socket.remoteAddress ?? null,
      headerNames: request.rawHeaders.filter((_, i) => i % 2 === 0),
      path: request.url ?? '/',
    });
  });
};

/** How the request at hand came to us; unseen parts are null, which closes the door for demo editors. */
export const door = async (): Promise<Door> => {
  // A process that came up without the watcher sees nothing of this request, and everything of the next.
  watchDoor();
  const arrival = kept.saidsoArrivals?.getStore();
  const given = await headers();
  return {
    demo: process.env.SAIDSO_DEMO === '1',
    bound: process.env.SAIDSO_BOUND ?? process.env.HOST ?? null,
    socket: arrival?.socket ?? null,
    headerNames: arrival?.headerNames ?? null,
    host: given.get('host'),
    origin: given.get('origin'),
  };
};

/** The path that was asked for, without the framework's own parameter; null when it could not be seen. */
export const askedPath = (): string | null => {
  const path = kept.saidsoArrivals?.getStore()?.path;
  if (!path || !URL.canParse(path, 'http://own.invalid')) return null;
  const url = new URL(path, 'http://own.invalid');
  url.searchParams.delete('_rsc');
  return url.pathname + url.search;
};
