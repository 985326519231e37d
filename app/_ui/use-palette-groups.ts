'use client';

import { useEffect, useMemo, useState } from 'react';
import { commandsFor, type PaletteGroup, type PaletteItem } from './palette-items';

export type Find = (query: string) => Promise<readonly PaletteGroup[]>;
type Found = { query: string; groups: readonly PaletteGroup[] | null };
const PAUSE_MS = 150;

/** What the palette shows for a query: what was found, then the commands. `state` says when finding is under way or did not work. */
export const usePaletteGroups = (query: string, commands: readonly PaletteItem[], find: Find | undefined) => {
  const [found, setFound] = useState<Found>({ query: '', groups: [] });
  const asked = query.trim();
  useEffect(() => {
    if (!find || !asked) return;
    let current = true;
    const timer = window.setTimeout(async () => {
      const groups = await find(asked).catch(() => null);
      if (current) setFound({ query: asked, groups });
    }, PAUSE_MS);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [asked, find]);
  const groups = useMemo<PaletteGroup[]>(() => {
    const items = commandsFor(asked, commands);
    return [...(asked ? (found.groups ?? []) : []), { words: 'Commands', items }].filter((group) => group.items.length > 0);
  }, [asked, commands, found]);
  const finding = Boolean(find) && asked !== '' && found.query !== asked;
  return { groups, state: finding ? ('finding' as const) : asked && found.groups === null ? ('failed' as const) : ('done' as const) };
};
