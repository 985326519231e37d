import type { Span } from './span';

/**
 * The paragraphs of a text, without the white space around them. A line break ends a paragraph; in a text that was
 * wrapped at a fixed width (most single breaks stand inside a sentence) only an empty line does.
 */
export const paragraphs = (text: string): Span[] => {
  const lines = linesOf(text);
  const wrapped = looksWrapped(text, lines);
  const found: Span[] = [];
  let open: Span | null = null;
  for (const [start, end] of lines) {
    if (start === end) {
      if (open) found.push(open);
      open = null;
    } else if (wrapped && open) open = [open[0], end];
    else {
      if (open) found.push(open);
      open = [start, end];
    }
  }
  if (open) found.push(open);
  return found;
};

/** Trimmed lines; an empty line is an empty span. */
const linesOf = (text: string): Span[] => {
  const lines: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const mark = text.indexOf('\n', from);
    const to = mark < 0 ? text.length : mark;
    let [start, end] = [from, to];
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push([start, end]);
    from = to + 1;
  }
  return lines;
};

const isBlank = (unit: number) => unit <= 32 || unit === 0xa0 || unit === 0xfeff;

const looksWrapped = (text: string, lines: readonly Span[]): boolean => {
  let [inside, breaks] = [0, 0];
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (!before || !line || before[0] === before[1] || line[0] === line[1]) continue;
    breaks++;
    const first = text[line[0]] ?? '';
    if (first !== first.toUpperCase() && before[1] - before[0] < 120) inside++;
  }
  return breaks >= 3 && inside * 2 > breaks;
};
