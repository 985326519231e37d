'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { PaletteItem } from './palette-items';

const none: readonly PaletteItem[] = [];
const told = new Map<symbol, readonly PaletteItem[]>();
const watchers = new Set<() => void>();
let now = none;

const look = () => {
  now = [...told.values()].flat();
  for (const watch of watchers) watch();
};
const watching = (watch: () => void) => {
  watchers.add(watch);
  return () => void watchers.delete(watch);
};

type Address = { readonly words: string; readonly href: string };

/** Where else this page leads: commands that stand first in the palette while it is open. */
export const PageCommands = ({ to }: { readonly to: readonly Address[] }) => {
  const key = JSON.stringify(to);
  useEffect(() => {
    const one = Symbol('page');
    told.set(
      one,
      (JSON.parse(key) as readonly Address[]).map(({ words, href }) => ({ id: `page-${href}`, words, href })),
    );
    look();
    return () => {
      told.delete(one);
      look();
    };
  }, [key]);
  return null;
};

/** The commands of the pages that are open in this tab. */
export const usePageCommands = (): readonly PaletteItem[] =>
  useSyncExternalStore(
    watching,
    () => now,
    () => none,
  );
