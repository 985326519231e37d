import type { Span } from '@/domain/text/span';
import type { Item } from './frames';

/** The first and last item that lie in a span; -1 when none does. */
export const itemRange = (items: readonly Item[], [start, end]: Span): readonly [number, number] => {
  const first = items.findIndex((item) => item.start >= start && item.end <= end);
  let last = first;
  while (first >= 0 && last + 1 < items.length && (items[last + 1]?.end ?? 0) <= end) last++;
  return [first, last];
};
