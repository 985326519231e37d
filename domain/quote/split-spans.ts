import type { Span } from '@/domain/text/span';

/** What stands at the edge of a statement without belonging to it: white space, quotation marks, and the stop of the sentence before. */
const lead = /^[\s"'“”„«»‘’–—-]+/u;
const tail = /[\s"'“”„«»‘’.,;:–—-]+$/u;

const trimmed = (text: string, [start, end]: Span): Span | null => {
  const words = text.slice(start, end);
  const from = start + (words.match(lead)?.[0].length ?? 0);
  const to = end - (text.slice(from, end).match(tail)?.[0].length ?? 0);
  return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? [from, to] : null;
};

/** A statement's spans in two, before and from a unit of the text, each without the marks at its edges; null when one side would have no words. */
export const splitSpans = (text: string, spans: readonly Span[], at: number): readonly [readonly Span[], readonly Span[]] | null => {
  const cut = (parts: readonly Span[]): Span[] => parts.map((part) => trimmed(text, part)).filter((part) => part !== null);
  const before = cut(spans.filter(([start]) => start < at).map(([start, end]) => [start, Math.min(end, at)]));
  const after = cut(spans.filter(([, end]) => end > at).map(([start, end]) => [Math.max(start, at), end]));
  return before.length > 0 && after.length > 0 ? [before, after] : null;
};

/** Where a statement may be split: the units at which its later sentences and its later spans begin. */
export const splitPlaces = (spans: readonly Span[], sentenceStarts: readonly number[]): number[] => {
  const later = spans.slice(1).map(([start]) => start);
  const inside = sentenceStarts.filter((place) => spans.some(([start, end]) => place > start && place < end));
  return [...new Set([...later, ...inside])].sort((a, b) => a - b);
};
