import type { Span } from '@/domain/text/span';
import type { SuggestedStatement } from './suggested-statement';

/**
 * A statement inside the words of another is reported by its speaker: the chain of the outer one stands before its own. Statements come in
 * order of place, an outer one before what it holds; one sweep.
 */
export const nestChains = (found: readonly SuggestedStatement[]): SuggestedStatement[] => {
  const open: SuggestedStatement[] = [];
  return found.map((one) => {
    const start = one.spans[0]?.[0] ?? 0;
    while (open.length > 0 && lastOf(open[open.length - 1]) <= start) open.pop();
    const outer = open.findLast((other) => holds(other.spans, one.spans));
    const speaks = outer?.chain.at(-1);
    const own = one.chain[0];
    const told =
      !outer || !speaks || (own && speaks.mention?.[0] === own.mention?.[0]) || (outer.speaker !== null && outer.speaker === own?.name);
    const nested = told ? one : { ...one, chain: [...outer.chain, ...one.chain] };
    if (open.length < 40) open.push(nested);
    return nested;
  });
};

const lastOf = (one: SuggestedStatement | undefined): number => one?.spans[one.spans.length - 1]?.[1] ?? 0;

/** Every span lies in one of the outer ones. */
const holds = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  inner.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to));
