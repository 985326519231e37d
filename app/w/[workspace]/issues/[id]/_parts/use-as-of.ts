'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { writeSideBySideQuery } from '@/domain/position/side-by-side-query';
import { useAddressQuery } from './use-query-change';

const PAUSE_MS = 250;

/** A deliberate step can be undone by Back; what plays by itself leaves one place behind. */
export type GoTo = (day: string | null, how: 'push' | 'replace') => void;

/**
 * The day the page is shown as of, kept in the address. A step shows at once; the address follows when the steps pause. Only when words were
 * left behind (`complete` false) is the server asked again, because another day may bring others to the front.
 */
export const useAsOf = (complete: boolean) => {
  const router = useRouter();
  const path = usePathname();
  const query = useAddressQuery();
  const fromAddress = query['as-of'];
  const [asOf, setAsOf] = useState(fromAddress);
  const timer = useRef(0);
  const written = useRef(fromAddress);
  useEffect(() => {
    // what was written here is shown already, and steps may have gone on since; anything else is Back, Forward or a link
    if (fromAddress === written.current) return;
    window.clearTimeout(timer.current);
    written.current = fromAddress;
    setAsOf(fromAddress);
  }, [fromAddress]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const goTo: GoTo = (day, how) => {
    setAsOf(day);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (day === written.current) return;
      written.current = day;
      const search = writeSideBySideQuery({ ...query, 'as-of': day });
      const href = search ? `${path}?${search}` : path;
      if (complete) window.history[`${how}State`](null, '', href);
      else router[how](href, { scroll: false });
    }, PAUSE_MS);
  };
  return { asOf, goTo };
};
