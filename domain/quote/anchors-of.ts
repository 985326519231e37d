import { type Outcome, refuse } from '@/domain/outcome';
import { areSound, type Span, toPoints } from '@/domain/text/span';
import { type Anchor, anchorOf } from './anchor-of';

/**
 * The anchors of many places in one text, in their order: what `anchorOf` says of each, in one pass over the text however many there are.
 * A text without astral characters counts the same in both ways.
 */
export const anchorsOf = (text: string, places: readonly (readonly Span[])[]): Outcome<Anchor>[] => {
  const edges = [...new Set(places.filter((spans) => areSound(text, spans)).flat(2))].sort((a, b) => a - b);
  // an empty span at each edge is counted on from the one before
  const points = new Map(
    toPoints(
      text,
      edges.map((edge): Span => [edge, edge]),
    ).map(([point], at) => [edges[at], point]),
  );
  const pointAt = (unit: number): number => points.get(unit) ?? unit;
  return places.map((spans) => {
    if (!areSound(text, spans)) return refuse('quote-not-in-text');
    return anchorOf(
      text,
      spans,
      spans.map(([start, end]): Span => [pointAt(start), pointAt(end)]),
    );
  });
};
