import type { Draft } from '../draft';
import type { Frame } from '../frames';

/** A frame that is nothing but quotations (and marks between them). */
export const isQuotationOnly = ({ items }: Frame): boolean =>
  items.some((item) => item.kind === 'quote') && items.every((item) => item.kind !== 'word' && item.kind !== 'number');

/** Long enough to be speech and not a borrowed word: four words, or a sentence of its own. */
export const isSpeech = (words: string): boolean => {
  let count = 0;
  for (let i = 0; i < words.length && count < 4; i++) if (words[i] === ' ') count++;
  return count >= 4 || /[.!?…]["”»'’]*$/.test(words.slice(-4));
};

/** The statement of a frame of quotations alone: its speaker is that of the statement before it, when there is one. */
export const quotationAlone = (frame: Frame, before: Draft | null, mention: Draft['mention']): Draft | null => {
  const quotes = frame.items.filter((item) => item.kind === 'quote' && isSpeech(item.text));
  const spans = quotes.flatMap((item) => (item.quotation ? [item.quotation.inner] : []));
  if (spans.length === 0) return null;
  return {
    spans,
    quoted: 'all',
    cue: null,
    mention: before?.mention ?? mention,
    apposition: null,
    told: null,
    kind: 'assertion',
    pattern: 'quotation-alone',
    confidence: before ? 0.42 : 0.3,
    reasons: [before ? 'speaker-of-statement-before' : 'no-cue'],
  };
};
