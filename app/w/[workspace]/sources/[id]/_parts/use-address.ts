'use client';

import { useEffect, useRef } from 'react';
import type { Item } from './reader-items';

/** How long a selection stands before the address says so, in ms: walking fast writes it once. */
const pause = 250;

const named = (search: string): string | null => {
  const params = new URLSearchParams(search);
  return params.get('quote') ?? params.get('suggestion');
};

/**
 * The address names what is selected, so that coming back finds it selected; and what an address names is selected. `wanted` is what the
 * page was asked for: it comes again with every refresh, late and perhaps outdated, so only what the address bar says and we did not write counts.
 */
export const useAddress = (wanted: string | null, current: Item | undefined, select: (id: string) => void): void => {
  const written = useRef(wanted);
  useEffect(() => {
    // coming back brings the page as it was once asked for; the address bar knows better
    const here = named(window.location.search);
    if (here === null || here === written.current) return;
    written.current = here;
    select(here);
  }, [select]);
  useEffect(() => {
    if (wanted === null || wanted === written.current || named(window.location.search) !== wanted) return;
    written.current = wanted;
    select(wanted);
  }, [wanted, select]);
  useEffect(() => {
    if (current === undefined || current.type === 'new') return;
    const timer = window.setTimeout(() => {
      if (named(window.location.search) === current.id) return;
      const url = new URL(window.location.href);
      url.searchParams.delete('quote');
      url.searchParams.delete('suggestion');
      url.searchParams.set(current.type === 'suggestion' ? 'suggestion' : 'quote', current.id);
      written.current = current.id;
      // without a state of our own, so that the router takes the new address for its own
      window.history.replaceState(null, '', url);
    }, pause);
    return () => window.clearTimeout(timer);
  }, [current]);
};
