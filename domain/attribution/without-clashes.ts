import type { Span } from '@/domain/text/span';

type Placed = { readonly spans: readonly Span[]; readonly mention: Span | null; readonly confidence: number };

/**
 * Statements whose spans cut across each other cannot both stand: the less sure one goes (the later, when equal). One inside another stays.
 * A statement that holds the very words that name its speaker is a misreading and goes too. Order is kept; one sweep over sorted spans.
 */
export const withoutClashes = <Statement extends Placed>(found: readonly Statement[]): Statement[] => {
  const gone = new Set<Statement>();
  for (const one of found) if (one.mention && holds(one.spans, one.mention)) gone.add(one);
  const places = found
    .filter((one) => !gone.has(one))
    .flatMap((one) => one.spans.map((span) => ({ one, span })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const open: typeof places = [];
  for (const place of places) {
    if (gone.has(place.one)) continue;
    for (;;) {
      const around = open[open.length - 1];
      if (!around) break;
      const over = around.span[1] <= place.span[0] || gone.has(around.one);
      const cuts = !over && around.one !== place.one && place.span[1] > around.span[1];
      if (cuts && place.one.confidence <= around.one.confidence) gone.add(place.one);
      else if (cuts) gone.add(around.one);
      if (gone.has(place.one) || !(over || cuts)) break;
      open.pop();
    }
    if (!gone.has(place.one)) open.push(place);
  }
  return found.filter((one) => !gone.has(one));
};

const holds = (spans: readonly Span[], [start, end]: Span): boolean => spans.some(([from, to]) => from < end && start < to);
