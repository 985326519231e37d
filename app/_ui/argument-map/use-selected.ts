'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapAddress } from './map-address';
import type { MapModel } from './map-model';

/** How long a selection stands before the address says so, in ms: walking fast writes it once. */
const pause = 250;

/**
 * The selected box. The address names it by the tag of its claim (a citation or an item of evidence by the claim it hangs on), and follows a little
 * later; going back, or another link, selects what the address names then.
 */
export const useSelected = (
  model: MapModel,
  address: MapAddress,
  change: (to: Partial<MapAddress>, how: 'replace') => void,
): readonly [string | null, (key: string | null) => void] => {
  const claimOf = useCallback((tag: string | null) => [...model.tree.tags].find(([, one]) => one === tag)?.[0] ?? null, [model.tree]);
  const [key, setKey] = useState(() => claimOf(address.at));
  const written = useRef(address.at);
  const timer = useRef(0);
  useEffect(() => {
    if (address.at === written.current) return;
    written.current = address.at;
    setKey(claimOf(address.at));
  }, [address.at, claimOf]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const set = useCallback(
    (next: string | null) => {
      setKey(next);
      const box = next === null ? undefined : model.byKey.get(next);
      const claim = box?.node.sort === 'claim' ? box : model.byKey.get(box?.parent ?? '');
      const tag = claim?.tag ?? (next === null ? null : (model.tree.tags.get(next) ?? null));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        if (tag === written.current) return;
        written.current = tag;
        change({ at: tag }, 'replace');
      }, pause);
    },
    [model, change],
  );
  return [key !== null && model.byKey.has(key) ? key : null, set];
};
