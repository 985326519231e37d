import type { Span } from './span';

/** Spans of one text as one ordered list: those that overlap, or have only white space between them, become one. */
export const joinedSpans = (text: string, spans: readonly Span[]): Span[] => {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && (start <= last[1] || text.slice(last[1], start).trim() === ''))
      joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
};
