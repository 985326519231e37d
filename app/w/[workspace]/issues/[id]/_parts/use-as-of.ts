'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { type SideBySideQuery, writeSideBySideQuery } from '@/domain/position/side-by-side-query';

const PAUSE_MS = 250;

/**
 * The day the page is shown as of, kept in the address. A step shows at once; the address follows when the steps pause. Only when words were
 * left behind (`complete` false) is the server asked again, because another day may bring others to the front.
 */
export const useAsOf = (query: SideBySideQuery, complete: boolean) => {
  const router = useRouter();
  const path = usePathname();
  const fromAddress = query['as-of'];
  const [asOf, setAsOf] = useState(fromAddress);
  const timer = useRef(0);
  useEffect(() => setAsOf(fromAddress), [fromAddress]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const goTo = (day: string | null) => {
    setAsOf(day);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const search = writeSideBySideQuery({ ...query, 'as-of': day });
      const href = search ? `${path}?${search}` : path;
      if (complete) window.history.replaceState(null, '', href);
      else router.replace(href, { scroll: false });
    }, PAUSE_MS);
  };
  return { asOf, goTo };
};
