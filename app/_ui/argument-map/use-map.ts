'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import type { MapPage } from '@/domain/position/map-page';
import { type MapAddress, readMapAddress, writeMapAddress } from './map-address';
import { mapModel, treeOf } from './map-model';

/**
 * The state of a map, which is its address and nothing else: coming back, a reload and a link show the same. What is chosen can be taken back with the
 * browser's own button; walking from box to box leaves no steps behind.
 */
export const useMap = (page: MapPage) => {
  const path = usePathname();
  const search = useSearchParams().toString();
  const address = useMemo(() => readMapAddress(new URLSearchParams(search)), [search]);
  const tree = useMemo(() => treeOf(page), [page]);
  // walking changes the address and not what is drawn
  const asked = writeMapAddress({ ...address, at: null, view: null });
  const model = useMemo(() => mapModel(page, tree, readMapAddress(new URLSearchParams(asked))), [page, tree, asked]);
  const change = useCallback(
    (to: Partial<MapAddress>, how: 'push' | 'replace' = 'push') => {
      // the address bar knows better than what was last rendered
      const next = writeMapAddress({ ...readMapAddress(new URLSearchParams(window.location.search)), ...to });
      const href = next ? `${path}?${next}` : path;
      // without a state of our own, so that the router takes the new address for its own
      if (how === 'push') window.history.pushState(null, '', href);
      else window.history.replaceState(null, '', href);
    },
    [path],
  );
  return { address, model, change };
};
