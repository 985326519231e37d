import { usePathname, useRouter } from 'next/navigation';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { writeSideBySideQuery } from '@/domain/position/side-by-side-query';
import { useAddressQuery } from './use-query-change';

const PAUSE_MS = 250;

/** A deliberate step can be undone by Back; what plays by itself leaves one place behind. */
export type GoTo = (day: string | null, how: 'push' | 'replace') => void;

/**
 * The day the page is shown as of, kept in the address. A step shows at once; the address follows when the steps pause and nothing that was asked
 * for is on its way (`busy`). Only when words were left behind (`complete` false) is the server asked again, because another day may bring others
 * to the front. `written` is called by what writes the address and takes the day shown with it.
 */
export const useAsOf = (complete: boolean, busy: RefObject<boolean>) => {
  const router = useRouter();
  const path = usePathname();
  const query = useAddressQuery();
  const now = useRef({ path, query });
  const fromAddress = query['as-of'];
  const [asOf, setAsOf] = useState(fromAddress);
  const timer = useRef(0);
  const inAddress = useRef(fromAddress);
  useEffect(() => {
    now.current = { path, query };
  }, [path, query]);
  useEffect(() => {
    // what was written here is shown already, and steps may have gone on since; anything else is Back, Forward or a link
    if (fromAddress === inAddress.current) return;
    window.clearTimeout(timer.current);
    inAddress.current = fromAddress;
    setAsOf(fromAddress);
  }, [fromAddress]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const goTo: GoTo = (day, how) => {
    setAsOf(day);
    const write = () => {
      // an address written now would throw the answer away
      if (busy.current) return wait();
      if (day === inAddress.current && day === now.current.query['as-of']) return;
      inAddress.current = day;
      const search = writeSideBySideQuery({ ...now.current.query, 'as-of': day });
      const href = search ? `${now.current.path}?${search}` : now.current.path;
      if (complete) window.history[`${how}State`](null, '', href);
      else router[how](href, { scroll: false });
    };
    const wait = () => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(write, PAUSE_MS);
    };
    wait();
  };
  const written = () => {
    inAddress.current = asOf;
  };
  return { asOf, goTo, written };
};
