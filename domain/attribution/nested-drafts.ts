import type { Span } from '@/domain/text/span';
import type { Draft } from './draft';
import { type Frame, framesOf } from './frames';
import type { Language } from './language';

/** A draft found inside the words of another, with the sentence of those words that it was read from. */
export type NestedDraft = Draft & { readonly inner: Frame };

/** How much less sure a report inside somebody's words is: counted on PolNeAR's train folder, one in three is a statement of its own there. */
const inside = 0.5;

/** Shorter words hold no report of others. */
const shortest = 40;

/** Who speaks of themselves reports nobody, and "it" and "there" are nobody. */
const nobodyElse = /^(?:i|we|you|it|this|that|these|those|there|who|which|me|us|one|я|мы|вы|ты|это|кто)$/i;

/**
 * What somebody reports of others in their own words ("The Finns have always been saying that cold halls help", said by an expert): the words
 * of each statement are read once more by the same patterns. Only the plainest stand: a named or described subject, a cue, "that" or a quotation.
 */
export const nestedDrafts = (text: string, outer: readonly Draft[], paragraph: number, language: Language): NestedDraft[] =>
  outer.flatMap((draft) => draft.spans.flatMap((span) => within(text, span, paragraph, language)));

const within = (text: string, span: Span, paragraph: number, language: Language): NestedDraft[] => {
  if (span[1] - span[0] < shortest) return [];
  return framesOf(text, span, paragraph, language.quotes).flatMap((inner) =>
    language
      .draftsOf(text, inner)
      .filter((draft) => isReport(text, draft, span))
      .map((draft) => ({ ...draft, inner, confidence: draft.confidence * inside, reasons: [...draft.reasons, 'inside-words'] })),
  );
};

const isReport = (text: string, { pattern, mention, spans, confidence }: Draft, [from, to]: Span): boolean =>
  mention !== null &&
  /^(?:after-cue:(?:that|quotation)|according-to)/.test(pattern) &&
  confidence >= 0.7 &&
  !nobodyElse.test(text.slice(...mention)) &&
  spans.length > 0 &&
  spans.every(([start, end]) => start >= from && end <= to && !(start === from && end === to));
