import { sentences } from '@/domain/text/sentences';

/** Some text on either side of exact words. */
export type Around = { readonly before: string; readonly after: string };

/**
 * The sentences that exact words stand in: what lies before them is cut to where their sentence begins, what lies behind to where it
 * ends, never over the edge of a paragraph. What comes in may itself be cut in the middle of a word; a sentence that does not begin or end
 * within it is given from the nearest whole word, with `…` for the rest. `whole` false on a side says that the text there was cut.
 */
export const sentenceAround = (
  { before, after }: Around,
  words: string,
  whole: { readonly before: boolean; readonly after: boolean },
): Around => {
  const ahead = before.slice(before.lastIndexOf('\n') + 1);
  const line = after.indexOf('\n');
  const behind = line < 0 ? after : after.slice(0, line);
  const text = ahead + words + behind;
  const [from, to] = [ahead.length, ahead.length + words.length];
  const found = sentences(text);
  const first = found.find(([, end]) => end > from)?.[0] ?? 0;
  const last = found.find(([, end]) => end >= to)?.[1] ?? text.length;
  const cutAhead = ahead.length === before.length && !whole.before && first === (found[0]?.[0] ?? 0);
  const cutBehind = line < 0 && !whole.after && last === (found.at(-1)?.[1] ?? text.length);
  const start = Math.min(first, from);
  return {
    before: cutAhead ? `…${ahead.slice(Math.max(ahead.indexOf(' '), 0))}` : text.slice(start, from),
    after: cutBehind ? `${behind.slice(0, Math.max(behind.lastIndexOf(' '), 0))} …` : text.slice(to, Math.max(last, to)),
  };
};
