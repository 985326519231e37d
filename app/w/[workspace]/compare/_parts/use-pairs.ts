'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PairStanding } from '@/domain/position/compared-pairs';
import { type DrawnPair, standings } from './pair-words';

/** How long a choice stands before the address says so, in ms: walking fast writes it once. */
const pause = 250;

/** The pairs in the order in which they first came: recording a relation moves nothing; new ones come last. */
const useSteadyOrder = (pairs: readonly DrawnPair[]): readonly DrawnPair[] => {
  const places = useRef(new Map<string, number>());
  return useMemo(() => {
    for (const { key } of pairs) if (!places.current.has(key)) places.current.set(key, places.current.size);
    const placeOf = ({ key }: DrawnPair) => places.current.get(key) ?? 0;
    return [...pairs].sort((one, other) => placeOf(one) - placeOf(other));
  }, [pairs]);
};

/** The address of a comparison with what is chosen in it: a pair, and which are listed. */
export const withPair = (href: string, pair: string | null, show: PairStanding | null): string =>
  [href, show ? `show=${show}` : '', pair ? `pair=${pair}` : ''].filter(Boolean).join('&');

/** Which pairs are listed and which one is shown. The address says both, a little later, so that going back and a link show the same. */
export const usePairs = (all: readonly DrawnPair[]) => {
  const search = useSearchParams();
  const [show, setShow] = useState<PairStanding | null>(() => standings.find((one) => one === search.get('show')) ?? null);
  const [chosen, setChosen] = useState<string | null>(() => search.get('pair'));
  const steady = useSteadyOrder(all);
  const listed = useMemo(() => (show === null ? steady : steady.filter(({ standing }) => standing === show)), [steady, show]);
  const lastPlace = useRef(0);
  const found = listed.findIndex(({ key }) => key === chosen);
  // a pair that left the list, because it was just recorded, gives its place to the next
  const at = found >= 0 ? found : Math.min(lastPlace.current, listed.length - 1);
  useEffect(() => {
    if (at >= 0) lastPlace.current = at;
  }, [at]);
  const pair = listed[at] ?? null;
  const timer = useRef(0);
  useEffect(() => {
    timer.current = window.setTimeout(() => {
      const params = new URLSearchParams(window.location.search);
      const set = (name: string, value: string | null) => (value ? params.set(name, value) : params.delete(name));
      set('show', show);
      set('pair', chosen);
      const next = decodeURIComponent(params.toString());
      if (next !== decodeURIComponent(window.location.search.slice(1)))
        window.history.replaceState(null, '', `${window.location.pathname}?${next}`);
    }, pause);
    return () => window.clearTimeout(timer.current);
  }, [show, chosen]);
  /** Whoever goes elsewhere now is not called back by an address that is written late. */
  const leave = useCallback(() => window.clearTimeout(timer.current), []);
  const choose = useCallback((key: string) => setChosen(key), []);
  const step = (by: number) => {
    const next = listed[Math.min(Math.max(at + by, 0), listed.length - 1)];
    if (next) setChosen(next.key);
  };
  const filter = (to: PairStanding | null) => {
    setShow(to);
    lastPlace.current = 0;
  };
  return { listed, pair, at, show, filter, choose, step, leave };
};
