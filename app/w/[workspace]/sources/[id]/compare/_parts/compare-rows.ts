import { type Highlight, type Piece, piecesOf } from '@/app/_ui/highlight-pieces';
import type { ComparedQuote } from '@/desk/view-comparison';
import type { ComparedParagraph, ComparedRow, Segment } from '@/domain/quote/compare-versions';
import type { Span } from '@/domain/text/span';

export type Side = 'old' | 'next';

/** A stretch of a text drawn in one way: what became of it, and the quotes that cover it, outermost first. */
export type Part = Omit<Segment, 'span'> & {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  readonly begins: readonly string[];
  readonly resumes: readonly string[];
};

export const spansOf = (quote: ComparedQuote, side: Side): readonly Span[] => quote[side]?.spans ?? [];

/** The quotes of one text as highlights in their parties' hues. */
export const highlightsOf = (quotes: readonly ComparedQuote[], side: Side): Highlight[] =>
  quotes.flatMap((quote): Highlight[] => {
    const spans = spansOf(quote, side);
    if (spans.length === 0) return [];
    return [
      { id: quote.quoteId, spans, tone: 'quote', slot: quote.party?.slot ?? 0, says: quote.party?.name ?? quote.speaker ?? undefined },
    ];
  });

/** The pieces of each paragraph of one text, by where the paragraph starts. */
export const piecesBySide = (rows: readonly ComparedRow[], highlights: readonly Highlight[], side: Side): ReadonlyMap<number, Piece[]> => {
  const blocks = rows.flatMap((row) => row[side] ?? []).map(({ span: [start, end] }) => ({ start, end, number: null }));
  const pieces = piecesOf(blocks, highlights);
  return new Map(blocks.map(({ start }, at) => [start, pieces[at] ?? []]));
};

/** A segment cut where quotes begin and end in it. */
export const partsOf = ({ span: [start, end], ...segment }: Segment, side: Side, pieces: readonly Piece[]): Part[] =>
  pieces
    .filter((piece) => piece.start < end && piece.end > start)
    .map((piece) => {
      const opens = piece.start >= start;
      return {
        ...segment,
        side,
        start: Math.max(start, piece.start),
        end: Math.min(end, piece.end),
        ids: piece.ids,
        begins: opens ? piece.begins : [],
        resumes: opens ? piece.resumes : [],
      };
    });

type SidedSegment = { readonly side: Side; readonly segment: Segment };

/** Two paragraphs as one: what went before what came, what stayed once, in the new wording. Old words that stayed in another paragraph stand there. */
export const mergedSegments = ({ old, next }: ComparedRow): SidedSegment[] => {
  const merged: SidedSegment[] = [];
  const add = (side: Side, segment: Segment) => merged.push({ side, segment });
  const [olds, nexts] = [old?.segments ?? [], next?.segments ?? []];
  const kept = new Map(nexts.flatMap((segment, at) => (segment.op === 'same' && segment.pair ? [[segment.pair, at] as const] : [])));
  let at = 0;
  for (const segment of olds) {
    if (segment.op !== 'same') {
      add('old', segment);
      continue;
    }
    const there = segment.pair === undefined ? undefined : kept.get(segment.pair);
    if (there === undefined) continue;
    for (; at <= there; at++) {
      const one = nexts[at];
      if (one) add('next', one);
    }
  }
  for (const segment of nexts.slice(at)) add('next', segment);
  return merged;
};

type Stretch = { readonly side: Side; readonly start: number; readonly end: number };

const wordLike = /[\p{L}\p{N}]/u;

/** True where words of both texts meet in one and would read as one word, or the space between them stood in neither stretch. */
export const needsSpace = (texts: Readonly<Record<Side, string>>, before: Stretch | undefined, here: Stretch): boolean => {
  if (before === undefined || before.side === here.side) return false;
  const [last, first] = [texts[before.side][before.end - 1] ?? ' ', texts[here.side][here.start] ?? ' '];
  if (/\s/.test(last) || /\s/.test(first)) return false;
  return (wordLike.test(last) && wordLike.test(first)) || /\s/.test(texts[here.side][here.start - 1] ?? '');
};

/** The number of the row in which a place of one text stands; null when it stands between paragraphs or nowhere. */
export const rowAt = (rows: readonly ComparedRow[], side: Side, place: number | undefined): number | null => {
  if (place === undefined) return null;
  const at = rows.findIndex((row) => holds(row[side], place));
  return at < 0 ? null : at;
};
const holds = (paragraph: ComparedParagraph | null, place: number) =>
  paragraph !== null && place >= paragraph.span[0] && place < paragraph.span[1];

/** Either a row, or rows folded into one line. */
export type Shown = { readonly row: number } | { readonly from: number; readonly to: number; readonly changed: number };

/**
 * Which rows are shown and which are folded: those that are the same and hold nothing that is looked at; with `onlyQuotes` every row that holds nothing
 * that is looked at. One paragraph that is the same stays: folded it would take as much room. `open`: folds that were opened, by their first row.
 */
export const foldedRows = (
  rows: readonly ComparedRow[],
  held: ReadonlySet<number>,
  { onlyQuotes, open }: { readonly onlyQuotes: boolean; readonly open: ReadonlySet<number> },
): Shown[] => {
  const shown: Shown[] = [];
  for (let at = 0; at < rows.length; at++) {
    const folds = (row: number) => row < rows.length && !held.has(row) && (onlyQuotes || rows[row]?.same === true);
    let to = at;
    while (folds(to)) to++;
    const changed = rows.slice(at, to).filter(({ same }) => !same).length;
    if (to - at > (onlyQuotes ? 0 : 1) && !open.has(at)) {
      shown.push({ from: at, to, changed });
      at = to - 1;
    } else {
      for (let row = at; row < Math.max(to, at + 1); row++) shown.push({ row });
      at = Math.max(to, at + 1) - 1;
    }
  }
  return shown;
};

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What a fold says. */
export const foldWords = ({ from, to, changed }: { readonly from: number; readonly to: number; readonly changed: number }): string => {
  const all = many(to - from, 'paragraph');
  if (changed === 0) return `${all} the same`;
  return changed === to - from ? `${all} changed, no quote to confirm` : `${all}, ${changed} of them changed, no quote to confirm`;
};

/** Words of a text, as people count them. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** What stands in the empty cell beside a paragraph that the other text does not have there. */
export const absenceWords = (paragraph: ComparedParagraph, text: string, version: number): string => {
  const ops = new Set(paragraph.segments.map(({ op }) => op));
  const count = many(countWords(text.slice(...paragraph.span)), 'word');
  if (ops.has('same')) return `part of another paragraph in version ${version}`;
  if (ops.has('moved')) return `stands elsewhere in version ${version}`;
  return `not in version ${version}: ${count}`;
};

/** The letters of a moved passage: a, b … z, aa. */
export const passageLetter = (pair: number): string => {
  const rest = Math.floor((pair - 1) / 26);
  return `${rest > 0 ? passageLetter(rest) : ''}${String.fromCharCode(97 + ((pair - 1) % 26))}`;
};
