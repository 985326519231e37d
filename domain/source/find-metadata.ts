import { findDateToken, isOrnament } from '@/domain/source/find-date-token';
import { findFrontMatter } from '@/domain/source/find-front-matter';
import { findTitle } from '@/domain/source/find-title';
import { inTextOrder, type MarkedRange } from '@/domain/source/marked-range';
import { type FoundMetadata, nothingFound } from '@/domain/source/reading';

/**
 * What the head of a plain text says about its source: front matter, a `date 2020-09-25` token, a title.
 * The token outranks the front matter's date, the front matter's title outranks the first line. `text` is the text as kept
 * (`takeText`); spans are of it, and nothing is cut out of it.
 */
export const findMetadata = (text: string): { metadata: FoundMetadata; markedRanges: MarkedRange[] } => {
  const front = findFrontMatter(text);
  const body = front?.span[1] ?? 0;
  const token = findDateToken(text, body);
  // A token that opens the text is not part of the headline; one after the headline ends it.
  const opensText = token !== null && isOrnament(text.slice(body, token.span[0]));
  const title =
    token && !opensText ? findTitle(text.slice(0, token.span[0]).concat('\n\n…'), body) : findTitle(text, token?.span[1] ?? body);
  const ranges: MarkedRange[] = [];
  if (front) ranges.push({ mark: 'front-matter', span: front.span });
  if (token) ranges.push({ mark: 'date', span: token.span });
  if (title) ranges.push({ mark: 'title', span: title.span });
  const found = front?.metadata ?? nothingFound;
  return {
    metadata: { ...found, title: found.title ?? title?.title ?? null, published: token?.published ?? found.published },
    markedRanges: inTextOrder(ranges),
  };
};
