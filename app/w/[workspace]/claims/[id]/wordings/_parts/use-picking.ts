'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** Which wording the keys stand on, and which two are chosen: the choice lives in the address. */
export type Picking = {
  readonly at: string | null;
  readonly setAt: (id: string) => void;
  readonly placeOf: (id: string) => 'a' | 'b' | null;
  readonly choose: (id: string) => void;
  readonly swap: () => void;
  readonly drop: () => void;
};

type Pair = { readonly a: string | null; readonly b: string | null };

/** Choosing a third takes the place of the second; choosing one of the two again lets it go. */
const chosenWith = ({ a, b }: Pair, id: string): Pair => {
  if (id === a) return { a: b, b: null };
  if (id === b) return { a, b: null };
  return a === null ? { a: id, b: null } : { a, b: id };
};

export const usePicking = (base: string, pair: Pair, first: string | null): Picking => {
  const router = useRouter();
  const [at, setAt] = useState(first);
  const go = ({ a, b }: Pair) => {
    const asked = new URLSearchParams({ ...(a ? { a } : {}), ...(b ? { b } : {}) }).toString();
    router.replace(asked ? `${base}?${asked}` : base, { scroll: false });
  };
  return {
    at,
    setAt,
    placeOf: (id) => (id === pair.a ? 'a' : id === pair.b ? 'b' : null),
    choose: (id) => go(chosenWith(pair, id)),
    swap: () => (pair.a && pair.b ? go({ a: pair.b, b: pair.a }) : undefined),
    drop: () => go({ a: null, b: null }),
  };
};
