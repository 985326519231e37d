import { nextEdge } from './caret';
import type { Span } from './span';

/** Which edge of a place is moved, by one word. */
export type EdgeMove = 'shrink-end' | 'grow-end' | 'start-back' | 'start-on';

const moves: Record<EdgeMove, { edge: 'start' | 'end'; way: 'back' | 'on' }> = {
  'shrink-end': { edge: 'end', way: 'back' },
  'grow-end': { edge: 'end', way: 'on' },
  'start-back': { edge: 'start', way: 'back' },
  'start-on': { edge: 'start', way: 'on' },
};

/**
 * The spans with the start of the first or the end of the last moved by a word. They stay in order and hold at least one word each:
 * a move that would empty one, or leave the text, changes nothing.
 */
export const moveEdges = (text: string, spans: readonly Span[], move: EdgeMove, language: string): readonly Span[] => {
  const { edge, way } = moves[move];
  const at = edge === 'start' ? 0 : spans.length - 1;
  const span = spans[at];
  if (!span) return spans;
  const next = nextEdge(text, edge === 'start' ? span[0] : span[1], 'word', edge, way, language);
  if (next === null) return spans;
  const moved: Span = edge === 'start' ? [next, span[1]] : [span[0], next];
  return moved[0] < moved[1] ? spans.with(at, moved) : spans;
};

/** Spans in order, those that touch or overlap made one: what several selected parts become as one place. */
export const joinedSpans = (spans: readonly Span[]): Span[] => {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
};
