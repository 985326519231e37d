'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { type SideBySideQuery, writeSideBySideQuery } from '@/domain/position/side-by-side-query';

/** Changes what the page is asked, in the address: the choice shows at once, the answer follows. */
export const useQueryChange = (query: SideBySideQuery) => {
  const router = useRouter();
  const path = usePathname();
  const [busy, start] = useTransition();
  const [shown, show] = useOptimistic(query);
  const hrefOf = (change: Partial<SideBySideQuery>) => {
    const search = writeSideBySideQuery({ ...shown, ...change });
    return search ? `${path}?${search}` : path;
  };
  const change = (to: Partial<SideBySideQuery>) =>
    start(() => {
      show({ ...shown, ...to });
      router.replace(hrefOf(to), { scroll: false });
    });
  return { shown, change, hrefOf, busy };
};
