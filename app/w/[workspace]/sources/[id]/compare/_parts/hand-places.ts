import type { ComparedQuote, ComparisonView } from '@/desk/view-comparison';
import type { ComparedRow } from '@/domain/quote/compare-versions';
import { type Span, wordsAt } from '@/domain/text/span';
import type { CompareItem, ScreenDecisions } from './compare-items';
import { rowAt } from './compare-rows';

/** The view with the quotes that were followed by hand on this screen at their new places; the same view when there are none, so that nothing is drawn again. */
export const withHandPlaces = (view: ComparisonView, screen: ScreenDecisions): ComparisonView => {
  const placeOf = ({ drift }: ComparedQuote): readonly Span[] | undefined => {
    const here = drift ? screen.get(drift.id) : undefined;
    return here && here.revision === drift?.revision ? here.spans : undefined;
  };
  if (!view.quotes.some(placeOf)) return view;
  const quotes = view.quotes.map((quote) => {
    const spans = placeOf(quote);
    return spans ? { ...quote, next: { spans, exact: wordsAt(view.next.text, spans), anchored: true } } : quote;
  });
  return { ...view, quotes };
};

/** Where the caret begins in the newer text: where the quote was found, else where it stood, else the next paragraph behind that place. */
export const caretStart = (rows: readonly ComparedRow[], { quote }: CompareItem): number => {
  const found = quote.next?.spans[0]?.[0];
  if (found !== undefined) return found;
  const from = rowAt(rows, 'old', quote.old?.spans[0]?.[0]) ?? 0;
  const behind = rows.slice(from).find(({ next }) => next) ?? rows.findLast(({ next }) => next);
  return behind?.next?.span[0] ?? 0;
};

/** The rows of the newer text that spans touch. */
export const rowsOfSpans = (rows: readonly ComparedRow[], spans: readonly Span[]): number[] =>
  rows.flatMap(({ next }, at) => (next && spans.some(([start, end]) => start < next.span[1] && end > next.span[0]) ? [at] : []));

/** Spans of the newer text cut where something else may stand between on the page: at the edges of its segments. */
export const cutAtSegments = (rows: readonly ComparedRow[], spans: readonly Span[]): Span[] =>
  spans.flatMap(([start, end]) =>
    rows.flatMap(({ next }) =>
      !next || next.span[0] >= end || next.span[1] <= start
        ? []
        : next.segments.flatMap(({ span }): Span[] =>
            span[0] < end && span[1] > start ? [[Math.max(start, span[0]), Math.min(end, span[1])]] : [],
          ),
    ),
  );

/** Between the parts of an interrupted quote in a word difference. */
const interruption = ' … ';
const letters = (words: readonly string[]) =>
  words
    .join('')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words a quote was followed to when a person chose them; null where it stands as it was found, or does not stand in the newer version by an anchor. */
export const wordsByHand = ({ quote: { old, next, own }, shown, drift }: CompareItem): string | null => {
  if ((own && drift?.decision !== 'followed') || !shown || !next?.anchored) return null;
  const words = next.exact.join(interruption);
  if (shown.state === 'missing') return words;
  if (shown.state === 'moved' || shown.state === 'exact') return letters(next.exact) === letters(old?.exact ?? []) ? null : words;
  const found = shown.diff.filter(({ op }) => op !== 'del').map(({ text }) => text);
  return letters(found) === letters(next.exact) ? null : words;
};
