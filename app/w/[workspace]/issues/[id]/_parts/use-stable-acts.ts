'use client';

import { useEffect, useRef, useState } from 'react';

type Acts = Record<string, (...args: never[]) => unknown>;

/** The same functions for as long as the page stands, each doing what it says now: parts that get them need not be drawn again. */
export const useStableActs = <A extends Acts>(acts: A): A => {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const [stable] = useState(() => {
    const call =
      (name: string) =>
      (...args: never[]) =>
        latest.current[name]?.(...args);
    return Object.fromEntries(Object.keys(acts).map((name) => [name, call(name)])) as A;
  });
  return stable;
};
