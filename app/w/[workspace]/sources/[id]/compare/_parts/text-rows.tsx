'use client';

import { memo, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { ComparisonView } from '@/desk/view-comparison';
import type { CompareItem } from './compare-items';
import { foldedRows, foldWords, type Side } from './compare-rows';
import { type HandActs, HandLayer } from './hand-layer';
import styles from './text.module.css';
import { type Cells, MergedCell, TextCell } from './text-cell';
import { type QuoteRows, useCells } from './use-cells';
import type { Hand } from './use-hand';

type Props = {
  readonly view: ComparisonView;
  /** What shows the rows. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly hand: Hand;
  readonly handActs: HandActs;
  readonly items: readonly CompareItem[];
  readonly selected: string | null;
  /** Nobody chose yet: the selected quote is the first that waits. */
  readonly untouched: boolean;
  readonly select: (id: string) => void;
  readonly merged: boolean;
  readonly onlyQuotes: boolean;
  readonly showAll: () => void;
};

type RowProps = { readonly at: number; readonly cells: Cells; readonly selected: string | null; readonly merged: boolean };

const RowDrawn = ({ at, cells, selected, merged }: RowProps) => (
  <div className={styles.row} data-row={at}>
    {merged ? (
      <MergedCell cells={cells} selected={selected} />
    ) : (
      <>
        <TextCell side="old" cells={cells} selected={selected} />
        <TextCell side="next" cells={cells} selected={selected} />
      </>
    )}
  </div>
);

/** The texts of two versions never change: a page that was made anew, for a decision or by a colleague, draws only the rows that look otherwise. */
const looksSame = (was: RowProps, is: RowProps) =>
  was.merged === is.merged &&
  was.selected === is.selected &&
  was.cells.select === is.cells.select &&
  was.cells.signature === is.cells.signature;

/** One row; drawn again only when what it shows has changed. */
const Row = memo(RowDrawn, looksSame);

/** Both texts in rows, beside each other or as one, with what is the same folded. */
export const TextRows = memo(({ view, root, hand, handActs, items, selected, untouched, select, merged, onlyQuotes, showAll }: Props) => {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [wantedPassage, setWantedPassage] = useState<string | null>(null);
  const jump = useCallback((side: Side, pair: number) => setWantedPassage(`${side} ${pair}`), []);
  const { cells, rowsOf } = useCells(view, items, { select, jump });
  const chosen = selected === null ? undefined : rowsOf.get(selected);
  const held = useMemo(() => {
    const rows = new Set(items.flatMap(({ id }) => [...(rowsOf.get(id)?.touched ?? [])]));
    for (const row of [...(chosen?.touched ?? []), ...hand.held]) rows.add(row);
    return rows;
  }, [items, chosen, rowsOf, hand.held]);
  const shown = useMemo(() => foldedRows(view.rows, held, { onlyQuotes, open }), [view, held, onlyQuotes, open]);
  // asked after every drawing: the passage may lie in a fold that opens first
  useEffect(() => {
    if (!wantedPassage) return;
    const place = root.current?.querySelector<HTMLElement>(`[data-passage="${wantedPassage}"]`);
    if (!place && onlyQuotes) showAll();
    if (!place) return;
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
    setWantedPassage(null);
  }, [root, wantedPassage, onlyQuotes, showAll]);
  usePick(root, selected, select);
  useScrollTo(root, chosen, untouched);
  return (
    <div className={merged ? `${styles.rows} ${styles.merged}` : styles.rows} ref={root}>
      {shown.map((one) => {
        if ('from' in one)
          return (
            <button
              key={`fold ${one.from}`}
              type="button"
              className={styles.fold}
              onClick={() => setOpen((was) => new Set(was).add(one.from))}
            >
              {foldWords(one)}
            </button>
          );
        const own = cells[one.row];
        return own ? (
          <Row key={one.row} at={one.row} cells={own} selected={chosen?.touched.has(one.row) ? selected : null} merged={merged} />
        ) : null;
      })}
      <HandLayer view={view} hand={hand} acts={handActs} root={root} />
    </div>
  );
});

/** The marks are one way in for the pointer, inside out; the numbers and the list are the other, for every hand. */
const usePick = (root: RefObject<HTMLDivElement | null>, selected: string | null, select: (id: string) => void) => {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const pick = (event: MouseEvent) => {
      const mark = event.target instanceof Element && !event.target.closest('button') ? event.target.closest('[data-quotes]') : null;
      const ids = mark?.getAttribute('data-quotes')?.split(' ').reverse() ?? [];
      const next = ids[(ids.indexOf(selected ?? '') + 1) % ids.length];
      if (next && window.getSelection()?.isCollapsed !== false) select(next);
    };
    element.addEventListener('click', pick);
    return () => element.removeEventListener('click', pick);
  }, [root, select, selected]);
};

/** Brings the rows of a newly selected quote into sight: its old place, and its new one beside it or as near as it goes. */
const useScrollTo = (root: RefObject<HTMLDivElement | null>, chosen: QuoteRows | undefined, untouched: boolean) => {
  useEffect(() => {
    const scroller = root.current?.parentElement;
    // a page that scrolls as a whole opens at its head
    if (untouched && scroller && getComputedStyle(scroller).overflowY === 'visible') return;
    for (const row of [chosen?.next, chosen?.old]) {
      if (row === null || row === undefined) continue;
      root.current?.querySelector(`[data-row="${row}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [root, chosen, untouched]);
};
