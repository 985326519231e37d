import type { Anchor } from '@/domain/quote/anchor-of';
import type { Span } from '@/domain/text/span';
import type { Writer } from './writer';

const firsts = (spans: readonly Span[]): number[] => spans.map(([start]) => start);
const seconds = (spans: readonly Span[]): number[] => spans.map(([, end]) => end);

/** The columns of an anchor's or suggestion's place. */
export const placeColumns = (anchor: Anchor) => ({
  unit_starts: firsts(anchor.units),
  unit_ends: seconds(anchor.units),
  point_starts: firsts(anchor.points),
  point_ends: seconds(anchor.points),
  exact: [...anchor.exact],
});

/** A new quote in a source with its first anchor; gives the quote's id. */
export const insertQuote = async (w: Writer, sourceId: string, versionId: string, anchor: Anchor): Promise<string> => {
  const quoteId = await w.add('quote', { source_id: sourceId });
  await w.add('anchor', { quote_id: quoteId, version_id: versionId, ...placeColumns(anchor) });
  return quoteId;
};
