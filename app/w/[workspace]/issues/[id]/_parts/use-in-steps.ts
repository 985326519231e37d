'use client';

import { type RefObject, useEffect, useState } from 'react';
import { afterFrame } from '@/app/_ui/after-frame';
import { usePrinting } from './use-printing';

/** So many rows at once: a few dozen cells are drawn, laid out and painted well within a tenth of a second. */
const STEP = 1;

type Named = { readonly id: string };
type Drawn<T> = { readonly given: readonly T[]; readonly of: ReadonlyMap<string, T> };
const drawnAfter = <T extends Named>({ given, of }: Drawn<T>, ids: readonly string[]): Drawn<T> => ({
  given,
  of: new Map(given.map((row) => [row.id, ids.includes(row.id) ? row : (of.get(row.id) ?? row)])),
});

/**
 * Rows read anew are drawn in steps, those in sight first, so that a wide table never blocks the page; until its turn comes a row stands as it
 * stood. The row of the table's body at n shows `rows[n]`. On paper all are new.
 */
export const useInSteps = <T extends Named>(
  rows: readonly T[],
  table: RefObject<HTMLTableElement | null>,
  seen: RefObject<Set<Element>>,
): readonly T[] => {
  const printing = usePrinting();
  const [drawn, draw] = useState<Drawn<T>>(() => ({ given: rows, of: new Map(rows.map((row) => [row.id, row])) }));
  const now = drawn.given === rows ? drawn : drawnAfter({ given: rows, of: drawn.of }, []);
  if (now !== drawn) draw(now);
  const waits = rows.some((row) => now.of.get(row.id) !== row);
  useEffect(() => {
    if (!waits) return;
    const step = () => {
      const shown = table.current?.tBodies[0]?.rows;
      const isSeen = (row: T) => {
        const place = shown?.[rows.indexOf(row)];
        return place !== undefined && seen.current.has(place);
      };
      const old = rows.filter((row) => now.of.get(row.id) !== row);
      const next = [...old.filter(isSeen), ...old.filter((row) => !isSeen(row))].slice(0, STEP);
      // no transition: one that waits for an answer would hold these back as well
      draw((last) =>
        last.given === rows
          ? drawnAfter(
              last,
              next.map(({ id }) => id),
            )
          : last,
      );
    };
    return afterFrame(step);
  }, [waits, now, rows, table, seen]);
  return printing ? rows : rows.map((row) => now.of.get(row.id) ?? row);
};
