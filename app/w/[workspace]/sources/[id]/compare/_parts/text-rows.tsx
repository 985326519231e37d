'use client';

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { lanesOf } from '@/app/_ui/highlight-pieces';
import type { ComparisonView } from '@/desk/view-comparison';
import type { CompareItem } from './compare-items';
import { foldedRows, foldWords, highlightsOf, piecesBySide, rowAt, type Side, spansOf } from './compare-rows';
import type { Drawing } from './compared-part';
import styles from './text.module.css';
import { MergedCell, TextCell } from './text-cell';

type Props = {
  readonly view: ComparisonView;
  readonly items: readonly CompareItem[];
  readonly selected: string | null;
  readonly select: (id: string) => void;
  readonly merged: boolean;
  readonly onlyQuotes: boolean;
  readonly showAll: () => void;
};

const sides = ['old', 'next'] as const;

/** Which rows hold which quotes, by the first word of each. */
const useRowsOf = (view: ComparisonView) =>
  useMemo(
    () =>
      new Map(
        view.quotes.map((quote) => {
          const at = (side: Side) => rowAt(view.rows, side, spansOf(quote, side)[0]?.[0]);
          return [quote.quoteId, { old: at('old'), next: at('next') }] as const;
        }),
      ),
    [view],
  );

/** The first row of each moved passage in either text. */
const usePassages = (view: ComparisonView) =>
  useMemo(() => {
    const first = { old: new Map<number, number>(), next: new Map<number, number>() };
    for (const [at, row] of view.rows.entries())
      for (const side of sides)
        for (const { op, pair } of row[side]?.segments ?? [])
          if (op === 'moved' && pair !== undefined && !first[side].has(pair)) first[side].set(pair, at);
    return (pair: number) => (first.next.get(pair) ?? 0) < (first.old.get(pair) ?? 0);
  }, [view]);

/** Both texts in rows, beside each other or as one, with what is the same folded. */
export const TextRows = ({ view, items, selected, select, merged, onlyQuotes, showAll }: Props) => {
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [wantedPassage, setWantedPassage] = useState<string | null>(null);
  const rowsOf = useRowsOf(view);
  const goesUp = usePassages(view);
  const texts = useMemo(() => ({ old: view.old.text, next: view.next.text }), [view]);
  const highlights = useMemo(() => ({ old: highlightsOf(view.quotes, 'old'), next: highlightsOf(view.quotes, 'next') }), [view]);
  const pieces = useMemo(
    () => ({ old: piecesBySide(view.rows, highlights.old, 'old'), next: piecesBySide(view.rows, highlights.next, 'next') }),
    [view, highlights],
  );
  const drawn = useMemo(() => {
    const byId = (side: Side) => new Map(highlights[side].map((one) => [one.id, one]));
    return {
      highlights: { old: byId('old'), next: byId('next') },
      lanes: { old: lanesOf(highlights.old), next: lanesOf(highlights.next) },
    };
  }, [highlights]);
  const held = useMemo(() => {
    const ids = [...items.map(({ id }) => id), ...(selected ? [selected] : [])];
    return new Set(ids.flatMap((id) => sides.flatMap((side) => rowsOf.get(id)?.[side] ?? [])));
  }, [items, selected, rowsOf]);
  const shown = useMemo(() => foldedRows(view.rows, held, { onlyQuotes, open }), [view, held, onlyQuotes, open]);
  // asked after every drawing: the passage may lie in a fold that opens first
  useEffect(() => {
    if (!wantedPassage) return;
    const place = root.current?.querySelector<HTMLElement>(`[data-passage="${wantedPassage}"]`);
    if (!place) return;
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
    setWantedPassage(null);
  });
  // the marks are one way in for the pointer; the numbers and the list are the other, for every hand
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
  }, [select, selected]);
  useScrollTo(root, selected, rowsOf);

  const drawing: Drawing = {
    ...drawn,
    texts,
    items: new Map(items.map((item) => [item.id, item])),
    versions: { old: view.old.number, next: view.next.number },
    goesUp,
    selected,
    jump: (side, pair) => {
      if (onlyQuotes) showAll();
      setWantedPassage(`${side} ${pair}`);
    },
  };
  const cellsOf = (at: number) => {
    const row = view.rows[at];
    if (!row) return null;
    const here = (side: Side) => items.filter(({ id }) => rowsOf.get(id)?.[side] === at);
    const lost = items.filter(({ id, drift }) => drift.state === 'missing' && rowsOf.get(id)?.old === at);
    return { row, drawing, pieces, numbers: { old: here('old'), next: here('next') }, lost, lang: view.source.language, select };
  };
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
        const cells = cellsOf(one.row);
        if (!cells) return null;
        return (
          <div key={one.row} className={styles.row} data-row={one.row}>
            {merged ? <MergedCell cells={cells} /> : sides.map((side) => <TextCell key={side} side={side} cells={cells} />)}
          </div>
        );
      })}
    </div>
  );
};

/** Brings the rows of a newly selected quote into sight: its old place, and its new one beside it or as near as it goes. */
const useScrollTo = (
  root: RefObject<HTMLDivElement | null>,
  selected: string | null,
  rowsOf: ReadonlyMap<string, { readonly old: number | null; readonly next: number | null }>,
) => {
  const isFirst = useRef(true);
  useEffect(() => {
    const scroller = root.current?.parentElement;
    const opens = isFirst.current;
    isFirst.current = false;
    // a page that scrolls as a whole opens at its head
    if (opens && scroller && scroller.scrollHeight <= scroller.clientHeight) return;
    const rows = selected ? rowsOf.get(selected) : undefined;
    for (const row of [rows?.next, rows?.old]) {
      if (row === null || row === undefined) continue;
      root.current?.querySelector(`[data-row="${row}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [root, selected, rowsOf]);
};
