import { splitPlaces, splitSpans } from '@/domain/quote/split-spans';
import { lineAt, nextEdge, type Way } from '@/domain/text/caret';
import { sentences } from '@/domain/text/sentences';
import type { Span } from '@/domain/text/span';

/** The places that a digit names, at most: there are nine. */
const mostNamed = 9;

const splits = (text: string, spans: readonly Span[], at: number): boolean => splitSpans(text, spans, at) !== null;

/** Where a statement is likely to be split: where its later sentences and parts begin, as long as words stand on both sides. At most nine. */
export const splitChoices = (text: string, spans: readonly Span[]): readonly number[] => {
  const starts = new Set(spans.flatMap((span) => linesOf(text, span).flatMap((line) => sentences(text, line).map(([start]) => start))));
  return splitPlaces(spans, [...starts])
    .filter((at) => splits(text, spans, at))
    .slice(0, mostNamed);
};

const linesOf = (text: string, [start, end]: Span): Span[] => {
  const lines: Span[] = [];
  for (let at = start; at < end; ) {
    const line = lineAt(text, at);
    lines.push(line);
    at = line[1] + 1;
  }
  return lines;
};

/** The place a word later or earlier at which the statement can still be split; the same place when there is none. */
export const movedSplit = (text: string, spans: readonly Span[], at: number, way: Way, language: string): number => {
  const [from, to] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  for (
    let next = nextEdge(text, at, 'word', 'start', way, language);
    next !== null;
    next = nextEdge(text, next, 'word', 'start', way, language)
  ) {
    if (next <= from || next >= to) return at;
    if (spans.some(([start, end]) => start <= next && next < end) && splits(text, spans, next)) return next;
  }
  return at;
};

/** The likely place after or before one; the same place when there is none. */
export const neighbourChoice = (choices: readonly number[], at: number, way: Way): number =>
  (way === 'on' ? choices.find((one) => one > at) : choices.findLast((one) => one < at)) ?? at;

/** Where choosing begins: at the caret when it stands inside, else at the first likely place, else before the word nearest to the middle. */
export const firstSplit = (text: string, spans: readonly Span[], caret: number | null, language: string): number | null => {
  if (caret !== null && splits(text, spans, caret)) return caret;
  const [first] = splitChoices(text, spans);
  if (first !== undefined) return first;
  const from = spans[0]?.[0] ?? 0;
  const second = movedSplit(text, spans, from, 'on', language);
  if (second === from) return null;
  const middle = (from + (spans.at(-1)?.[1] ?? from)) / 2;
  let at = second;
  for (
    let next = movedSplit(text, spans, at, 'on', language);
    next !== at && next <= middle;
    next = movedSplit(text, spans, at, 'on', language)
  )
    at = next;
  return at;
};
