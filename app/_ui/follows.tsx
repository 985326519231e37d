'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** What the pages that are open in this tab show. */
export type Followed = {
  /** the object the page is of, whose lookers are shown; null on a list */
  readonly about: string | null;
  /** objects whose changes concern the page; 'everything' when no page names any */
  readonly ids: 'everything' | ReadonlySet<string>;
  /** changes are offered and not shown at once: new rows would push aside what is read */
  readonly asks: boolean;
};
type Told = { readonly ids: readonly string[]; readonly all: boolean; readonly asks: boolean };

const nothingTold: Followed = { about: null, ids: 'everything', asks: false };
const told = new Set<Told>();
const watchers = new Set<() => void>();
let now = nothingTold;

const look = () => {
  const all = [...told];
  const ids = all.flatMap((one) => [...one.ids]);
  now =
    all.length === 0
      ? nothingTold
      : {
          about: ids[0] ?? null,
          ids: all.some((one) => one.all || one.ids.length === 0) ? 'everything' : new Set(ids),
          asks: all.some((one) => one.asks),
        };
  for (const watch of watchers) watch();
};
const watching = (watch: () => void) => {
  watchers.add(watch);
  return () => void watchers.delete(watch);
};

/**
 * Tells which objects this page shows, the one it is of first: it is refreshed when somebody changes one of them, and who else looks at the
 * first is shown. A page that tells nothing follows everything; so does one of an object that says `all`. `asks`: its changes are offered
 * in a line instead.
 */
export const useFollows = (ids: readonly string[], { all = false, asks = false }: { all?: boolean; asks?: boolean } = {}): void => {
  const key = ids.join(' ');
  useEffect(() => {
    const one: Told = { ids: key === '' ? [] : key.split(' '), all, asks };
    told.add(one);
    look();
    return () => {
      told.delete(one);
      look();
    };
  }, [key, all, asks]);
};

/** The same for a page that is made on the server. */
export const Follows = ({ ids = [], all, asks }: { ids?: readonly string[]; all?: boolean; asks?: boolean }) => {
  useFollows(ids, { all, asks });
  return null;
};

/** What is followed just now. */
export const followedNow = (): Followed => now;

/** The same, for what is drawn. */
export const useFollowed = (): Followed =>
  useSyncExternalStore(
    watching,
    () => now,
    () => nothingTold,
  );
