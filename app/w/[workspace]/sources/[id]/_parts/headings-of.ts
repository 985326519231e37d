import { blocksOf } from '@/app/_ui/highlight-pieces';
import type { MarkedRange } from '@/domain/source/marked-range';

/** A heading is short, starts with a capital, and ends with no mark that ends or goes on with a sentence. */
const looks = /^(?=\p{Lu})[^\n]{2,80}(?<![.!?…:;,”"’»)])$/u;

/** Starts of the paragraphs drawn as headings: the title where the text carries it, and short lines between longer paragraphs. For looks only. */
export const headingsOf = (text: string, marks: readonly MarkedRange[]): number[] => {
  const titles = new Set(marks.filter(({ mark }) => mark === 'title').map(({ span }) => span[0]));
  const about = marks.filter(({ mark }) => mark === 'date' || mark === 'front-matter').map(({ span }) => span);
  const blocks = blocksOf(text);
  return blocks.flatMap(({ start, end }, at) => {
    const next = blocks[at + 1];
    const before = blocks[at - 1];
    const apart = before === undefined || isLong(before) || /[.!?…”"»]\s*$/u.test(text.slice(before.start, before.end));
    const heads = looks.test(text.slice(start, end).trim()) && isLong(next) && apart;
    return titles.has(start) || (heads && !about.some(([from, to]) => start < to && from < end)) ? [start] : [];
  });
};

/** Long enough to be a paragraph under a heading. */
const isLong = (block: { readonly start: number; readonly end: number } | undefined): boolean =>
  block !== undefined && block.end - block.start > 100;
