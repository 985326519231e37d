'use client';

import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { MapAddress } from './map-address';
import type { MapModel } from './map-model';

/** How long a selection stands before the address says so, in ms: walking fast writes it once. */
const pause = 250;

/** The selected box, outside of React's state: a step draws the two boxes it concerns again, and not the map. */
export type Selection = {
  readonly get: () => string | null;
  readonly set: (key: string | null) => void;
  readonly watch: (tell: () => void) => () => void;
};

const selectionOf = (first: string | null): Selection => {
  const watchers = new Set<() => void>();
  let at = first;
  return {
    get: () => at,
    set: (key) => {
      at = key;
      for (const tell of watchers) tell();
    },
    watch: (tell) => {
      watchers.add(tell);
      return () => void watchers.delete(tell);
    },
  };
};

/** The key of the selected box, for what tells of it. */
export const useAt = ({ get, watch }: Selection): string | null => useSyncExternalStore(watch, get, get);
/** What one box has to know: whether it is the selected one, and whether Tab stops at it (the selected box, else the first). */
export const useIsAt = ({ get, watch }: Selection, key: string): boolean => {
  const look = () => get() === key;
  return useSyncExternalStore(watch, look, look);
};
export const useIsStop = ({ get, watch }: Selection, key: string, isFirst: boolean): boolean => {
  const look = () => get() === key || (isFirst && get() === null);
  return useSyncExternalStore(watch, look, look);
};

/**
 * The selected box. The address names it by the tag of its claim (a citation or an item of evidence by the claim it hangs on), and follows a little
 * later; going back, or another link, selects what the address names then. What is no longer drawn is not selected.
 */
export const useSelected = (model: MapModel, address: MapAddress, change: (to: Partial<MapAddress>, how: 'replace') => void): Selection => {
  const claimOf = useCallback((tag: string | null) => [...model.tree.tags].find(([, one]) => one === tag)?.[0] ?? null, [model.tree]);
  const held = useRef<Selection | null>(null);
  if (held.current === null) {
    const first = claimOf(address.at);
    held.current = selectionOf(first !== null && model.byKey.has(first) ? first : null);
  }
  const selection = held.current;
  const written = useRef(address.at);
  const timer = useRef(0);
  const latest = useRef({ model, change });
  useEffect(() => {
    latest.current = { model, change };
    const at = selection.get();
    if (at !== null && !model.byKey.has(at) && timer.current === 0) selection.set(null);
  }, [model, change, selection]);
  useEffect(() => {
    if (address.at === written.current) return;
    written.current = address.at;
    selection.set(claimOf(address.at));
  }, [address.at, claimOf, selection]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return useMemo(
    () => ({
      get: selection.get,
      watch: selection.watch,
      set: (next) => {
        selection.set(next);
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => {
          timer.current = 0;
          const { model: drawn, change: write } = latest.current;
          const box = next === null ? undefined : drawn.byKey.get(next);
          const claim = box?.node.sort === 'claim' ? box : drawn.byKey.get(box?.parent ?? '');
          const tag = claim?.tag ?? (next === null ? null : (drawn.tree.tags.get(next) ?? null));
          if (tag === written.current) return;
          written.current = tag;
          write({ at: tag }, 'replace');
        }, pause);
      },
    }),
    [selection],
  );
};
