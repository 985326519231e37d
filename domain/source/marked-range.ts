import type { Span } from '@/domain/text/span';

/**
 * A stretch of a kept text that is about the source and not part of what it says, or where a page of it lies.
 * It stays in the text, so that offsets agree; reader and suggestions may treat it differently.
 */
export type MarkedRange =
  | { readonly mark: 'date' | 'front-matter' | 'title'; readonly span: Span }
  | { readonly mark: 'page'; readonly span: Span; readonly page: number };

/** In the order of the text; of two that begin together the longer first. */
export const inTextOrder = (ranges: readonly MarkedRange[]): MarkedRange[] =>
  [...ranges].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
