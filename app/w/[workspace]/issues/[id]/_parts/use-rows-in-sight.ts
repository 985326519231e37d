import { type RefObject, useEffect, useRef } from 'react';
import { letGo } from './use-held-rows';

/** The rows of a table's body that stand in sight, known without asking for a layout. `ids` are its rows, parted by spaces. */
export const useRowsInSight = (table: RefObject<HTMLTableElement | null>, ids: string): RefObject<Set<Element>> => {
  const seen = useRef(new Set<Element>());
  const observer = useRef<IntersectionObserver>(null);
  useEffect(() => {
    observer.current = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        seen.current[isIntersecting ? 'add' : 'delete'](target);
        if (isIntersecting) letGo(target);
      }
    });
    return () => observer.current?.disconnect();
  }, []);
  useEffect(() => {
    if (ids === '') return;
    // what is known of rows that stay is kept: an observer begun anew would know of none until the next frame
    for (const row of table.current?.tBodies[0]?.rows ?? []) observer.current?.observe(row);
    for (const row of seen.current) if (!row.isConnected) seen.current.delete(row);
  }, [table, ids]);
  return seen;
};
