'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { type RefObject, useEffect, useMemo, useOptimistic, useTransition } from 'react';
import { rememberLook } from '@/app/_ui/last-look';
import { paramsOf } from '@/domain/one-param';
import { readSideBySideQuery, type SideBySideQuery, sameStatements, writeSideBySideQuery } from '@/domain/position/side-by-side-query';

/** The query in the address, as it stands now: another order or fold changes it without asking the server. */
export const useAddressQuery = (): SideBySideQuery => {
  const search = useSearchParams();
  return useMemo(() => readSideBySideQuery(paramsOf(search)), [search]);
};

/**
 * Changes what the page is asked, in the address, each time a step that Back undoes. What the statements at hand can show is shown at once;
 * for the rest the choice shows at once and the answer follows: `busy` until then. `every`: the codes of all parties; `written` is told that the
 * address now has the day shown.
 */
export const useQueryChange = (asOf: string | null, written: () => void, every: readonly string[], busy: RefObject<boolean>) => {
  const router = useRouter();
  const path = usePathname();
  const address = useAddressQuery();
  const query = useMemo(() => ({ ...address, 'as-of': asOf }), [address, asOf]);
  const [waiting, start] = useTransition();
  const [shown, show] = useOptimistic(query);
  useEffect(() => rememberLook(path, writeSideBySideQuery(query)), [path, query]);
  const hrefOf = (change: Partial<SideBySideQuery>) => {
    const search = writeSideBySideQuery({ ...shown, ...change });
    return search ? `${path}?${search}` : path;
  };
  useEffect(() => {
    busy.current = waiting;
  }, [busy, waiting]);
  const change = (to: Partial<SideBySideQuery>) => {
    written();
    // an address written while an answer is on its way would throw the answer away
    if (!waiting && sameStatements(shown, { ...shown, ...to }, every)) return window.history.pushState(null, '', hrefOf(to));
    start(() => {
      show({ ...shown, ...to });
      router.push(hrefOf(to), { scroll: false });
    });
  };
  return { shown, change, hrefOf, waiting };
};
