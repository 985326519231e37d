import { accept, type Outcome, refuse } from '@/domain/outcome';
import { areSound, type Span, toPoints, wordsAt } from '@/domain/text/span';

/** A place in a version with its exact words: the same spans in UTF-16 units and in code points. */
export type Anchor = { readonly units: readonly Span[]; readonly points: readonly Span[]; readonly exact: readonly string[] };

/**
 * The anchor of `spans` (UTF-16 units) in `text`; who has counted the same spans in code points already hands them in.
 * Refuses `quote-not-in-text` when spans are out of order, empty, outside the text, or cut a surrogate pair,
 * and `quote-has-no-words` when they hold no letter or digit.
 */
export const anchorOf = (text: string, spans: readonly Span[], points?: readonly Span[]): Outcome<Anchor> => {
  if (!areSound(text, spans)) return refuse('quote-not-in-text');
  const exact = wordsAt(text, spans);
  if (!exact.some((words) => /[\p{L}\p{N}]/u.test(words))) return refuse('quote-has-no-words');
  return accept({ units: spans, points: points ?? toPoints(text, spans), exact });
};
