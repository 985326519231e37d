/** How long a title made from the first words may be, in UTF-16 units. */
const longest = 80;

/** A working title for a text that has none: its first words, cut at a word's end with an ellipsis. `from` skips what is metadata. */
export const titleFrom = (text: string, from = 0): string => {
  const line = text
    .slice(from, from + longest * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= longest) return line || 'Untitled';
  return `${line.slice(0, longest).replace(/\s\S*$/u, '')} …`;
};
