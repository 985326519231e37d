/** How wide a text is, in px, in the face it is drawn in. */
export type Measure = (text: string) => number;

/** A text in at most `most` lines of a width; what does not fit ends in an ellipsis. Words are not broken. */
export const wrapWords = (text: string, width: number, most: number, measure: Measure): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line === '' || measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? '').split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`) > width) words.pop();
  return [...lines.slice(0, most - 1), `${words.join(' ')}…`];
};
