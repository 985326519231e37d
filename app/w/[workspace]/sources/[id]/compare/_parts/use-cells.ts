'use client';

import { useMemo } from 'react';
import { lanesOf } from '@/app/_ui/highlight-pieces';
import type { ComparisonView } from '@/desk/view-comparison';
import type { CompareItem } from './compare-items';
import { highlightsOf, piecesBySide, rowAt, type Side, spansOf } from './compare-rows';
import type { Drawing } from './compared-part';
import type { Cells } from './text-cell';

const sides = ['old', 'next'] as const;

/** Where a quote stands: the rows that hold its first word, and all rows it touches. */
export type QuoteRows = Readonly<Record<Side, number | null>> & { readonly touched: ReadonlySet<number> };

const rowsOfQuotes = (view: ComparisonView): ReadonlyMap<string, QuoteRows> =>
  new Map(
    view.quotes.map((quote) => {
      const at = (side: Side) => rowAt(view.rows, side, spansOf(quote, side)[0]?.[0]);
      const touched = new Set<number>();
      for (const side of sides)
        for (const [start, end] of spansOf(quote, side)) {
          const [from, to] = [rowAt(view.rows, side, start), rowAt(view.rows, side, end - 1)];
          for (let row = from ?? 1; row <= (to ?? from ?? 0); row++) touched.add(row);
        }
      return [quote.quoteId, { old: at('old'), next: at('next'), touched }] as const;
    }),
  );

type Start = { readonly row: number; readonly inParagraph: number };

/** Whether a moved passage stands further up in the new text, by its number. */
const upward = (view: ComparisonView): ((pair: number) => boolean) => {
  const first = { old: new Map<number, Start>(), next: new Map<number, Start>() };
  for (const [at, row] of view.rows.entries())
    for (const side of sides)
      for (const { op, pair, span } of row[side]?.segments ?? [])
        if (op === 'moved' && pair !== undefined && !first[side].has(pair))
          first[side].set(pair, { row: at, inParagraph: span[0] - (row[side]?.span[0] ?? 0) });
  return (pair) => {
    const [old, next] = [first.old.get(pair), first.next.get(pair)];
    if (!old || !next) return false;
    return next.row === old.row ? next.inParagraph < old.inParagraph : next.row < old.row;
  };
};

const textOf = (view: ComparisonView) => {
  const highlights = { old: highlightsOf(view.quotes, 'old'), next: highlightsOf(view.quotes, 'next') };
  const byId = (side: Side) => new Map(highlights[side].map((one) => [one.id, one]));
  return {
    texts: { old: view.old.text, next: view.next.text },
    versions: { old: view.old.number, next: view.next.number },
    highlights: { old: byId('old'), next: byId('next') },
    lanes: { old: lanesOf(highlights.old), next: lanesOf(highlights.next) },
    goesUp: upward(view),
    pieces: { old: piecesBySide(view.rows, highlights.old, 'old'), next: piecesBySide(view.rows, highlights.next, 'next') },
  };
};

/** Everything of a row that may change while its two versions stay, as text: two drawings with the same signature look the same. */
const signatureOf = ({ row, pieces, drawing, numbers, lost }: Omit<Cells, 'signature'>): string => {
  const item = (one: CompareItem | undefined) =>
    one && [one.id, one.number, one.shown?.state, one.shown?.alarms.length, one.drift?.decision];
  const looks = (side: Side, id: string) => {
    const highlight = drawing.highlights[side].get(id);
    return [id, highlight?.slot, highlight?.says, drawing.lanes[side].get(id), item(drawing.items.get(id))];
  };
  const own = sides.map((side) => {
    const cut = pieces[side].get(row[side]?.span[0] ?? -1) ?? [];
    const ids = new Set(cut.flatMap((piece) => piece.ids));
    return [cut, [...ids].map((id) => looks(side, id)), numbers[side].map(item)];
  });
  return JSON.stringify([own, lost.map(item)]);
};

type Numbers = { old: CompareItem[]; next: CompareItem[]; lost: CompareItem[] };

/** What every row is drawn from. `select` and `jump` must stay the same, or all rows are drawn again. */
export const useCells = (
  view: ComparisonView,
  items: readonly CompareItem[],
  { select, jump }: { readonly select: (id: string) => void; readonly jump: Drawing['jump'] },
) => {
  const rowsOf = useMemo(() => rowsOfQuotes(view), [view]);
  const text = useMemo(() => textOf(view), [view]);
  const cells = useMemo((): readonly Cells[] => {
    const { pieces, ...rest } = text;
    const drawing: Drawing = { ...rest, items: new Map(items.map((item) => [item.id, item])), jump };
    const inRow = new Map<number, Numbers>();
    const put = (row: number | null | undefined, what: keyof Numbers, item: CompareItem) => {
      if (row === null || row === undefined) return;
      const numbers = inRow.get(row) ?? { old: [], next: [], lost: [] };
      numbers[what].push(item);
      inRow.set(row, numbers);
    };
    for (const item of items) {
      const at = rowsOf.get(item.id);
      for (const side of sides) put(at?.[side], side, item);
      if (item.shown?.state === 'missing' && !item.quote.next) put(at?.old, 'lost', item);
    }
    return view.rows.map((row, at) => {
      const { lost = [], ...numbers } = inRow.get(at) ?? { old: [], next: [] };
      const cell = { row, drawing, pieces, numbers, lost, lang: view.source.language, select };
      return { ...cell, signature: signatureOf(cell) };
    });
  }, [view, text, items, rowsOf, select, jump]);
  return { cells, rowsOf };
};
