'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';

/** How long a selection stands before the address says so, in ms: walking fast writes it once. */
const pause = 250;

const addressWith = (name: string, value: string | null): URL => {
  const url = new URL(window.location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url;
};

/**
 * The state of the screen that stands in the address: how it is read (`view`, `show`), each a step that Back undoes, and the selected quote, which is
 * written where it is and read when Back or a link brings another one. With `writes` false the address rests: what the server answers to an act is
 * for the address it was asked from, and would load the whole page again at another.
 */
export const useCompareAddress = (wanted: string | null, selected: string | null, select: (id: string) => void, writes: boolean) => {
  const params = useSearchParams();
  const named = params.get('quote');
  const written = useRef(wanted);
  useEffect(() => {
    if (named === written.current) return;
    written.current = named;
    if (named !== null) select(named);
  }, [named, select]);
  useEffect(() => {
    if (!writes || selected === null || selected === written.current) return;
    const timer = window.setTimeout(() => {
      written.current = selected;
      // without a state of our own, so that the router takes the new address for its own
      window.history.replaceState(null, '', addressWith('quote', selected));
    }, pause);
    return () => window.clearTimeout(timer);
  }, [selected, writes]);
  const set = useCallback(
    (name: 'view' | 'show', value: string | null) => window.history.pushState(null, '', addressWith(name, value)),
    [],
  );
  return { view: params.get('view') === 'one' ? 'one' : 'side', show: params.get('show'), set } as const;
};
