import type { Span } from '@/domain/text/span';

/** Where words stand in a brief, in their order (UTF-16 units). Throws when they are not there, or in more than one place. */
export const wordsIn = (text: string, words: string | readonly string[]): readonly Span[] => {
  let from = 0;
  return (typeof words === 'string' ? [words] : words).map((part): Span => {
    const start = text.indexOf(part, from);
    if (start < 0) throw new Error(`not in the brief: ${part}`);
    if (text.indexOf(part, start + 1) >= 0) throw new Error(`twice in the brief: ${part}`);
    from = start + part.length;
    return [start, from];
  });
};
