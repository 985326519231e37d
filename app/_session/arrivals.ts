import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** A request as it came in, before the framework wrote forwarding headers of its own into it. */
export type Arrival = { readonly socket: string | null; readonly headerNames: readonly string[]; readonly path: string };

/** On globalThis: the watcher starts with the process, the pages are bundled apart from it. */
const kept = globalThis as typeof globalThis & { saidsoArrivals?: AsyncLocalStorage<Arrival> };

/** Whether a path can be read: its escapes stand for characters. */
const isReadable = (path: string): boolean => {
  try {
    decodeURIComponent(path.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
};
/** Where nothing is: what answers there says so in words. */
const nowhere = '/nothing-here';

/**
 * Notes each request's socket, header names and path as Node announces it (`http.server.request.start`), for as long as it is being answered.
 * A path that cannot be read leads nowhere; the framework would call it an error of ours.
 */
export const watchArrivals = (): void => {
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
    if (!isReadable(request.url ?? '/')) request.url = nowhere;
  });
};

/** The request that is being answered; null when it could not be seen. */
export const arrival = (): Arrival | null => kept.saidsoArrivals?.getStore() ?? null;
