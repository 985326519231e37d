import type { Span } from '@/domain/text/span';

/** A closing quotation mark, and what opens with it. Straight marks open and close alike. */
const pairs: Readonly<Record<string, string>> = { '"': '"', '”': '“', '»': '«', '“': '„' };

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/**
 * Quotation marks stand outside a statement, but one that opened inside it also closes inside: `the harbour is "not for sale"`.
 * Gives the spans with such a mark taken in at their end.
 */
export const closeMarks = (text: string, spans: readonly Span[]): readonly Span[] =>
  spans.map(([start, end]) => {
    const mark = text[end] ?? '';
    const opener = pairs[mark];
    if (!opener) return [start, end];
    const words = text.slice(start, end);
    const isOpen = opener === mark ? count(words, mark) % 2 === 1 : count(words, opener) > count(words, mark);
    return isOpen ? [start, end + 1] : [start, end];
  });
