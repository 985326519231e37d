import type { Span } from '@/domain/text/span';

/** What a highlight is drawn as: an accepted quote, a suggestion, where a drifted quote is now, words that changed, or a marked range of metadata. */
export type HighlightTone = 'quote' | 'suggestion' | 'drifted' | 'changed' | 'metadata';

/** Something marked in the text: its spans in order (UTF-16 units), its hue, and what ears hear where it begins ("Russian government"). */
export type Highlight = { id: string; spans: readonly Span[]; tone: HighlightTone; slot?: number; says?: string };

/** A paragraph of the stored text: [start, end) without its line break. Numbered from 1, headings excepted. */
export type TextBlock = { start: number; end: number; number: number | null };

/** A stretch covered by the same highlights throughout. `begins`: highlights whose first span starts here; `resumes`: a later span. */
export type Piece = { start: number; end: number; ids: readonly string[]; begins: readonly string[]; resumes: readonly string[] };

/** Line breaks of any system, alone or in runs, end a paragraph: HTML would rewrite a lone CR and shift every offset after it. */
const BREAKS = /[\r\n\f\v\u0085\u2028\u2029]+/g;

/** The paragraphs of a text in order; `headings` are the starts of those that are headings and get no number. */
export const blocksOf = (text: string, headings: readonly number[] = []): TextBlock[] => {
  const titles = new Set(headings);
  const blocks: TextBlock[] = [];
  let number = 0;
  const add = (start: number, end: number) => {
    if (text.slice(start, end).trim() === '') return;
    const isTitle = titles.has(start);
    if (!isTitle) number += 1;
    blocks.push({ start, end, number: isTitle ? null : number });
  };
  let start = 0;
  for (const found of text.matchAll(BREAKS)) {
    add(start, found.index);
    start = found.index + found[0].length;
  }
  add(start, text.length);
  return blocks;
};

/** Highlights in the order they are drawn: the one that starts first outermost, the longer before the shorter. */
const inOrder = (highlights: readonly Highlight[]): Highlight[] =>
  [...highlights].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
const startOf = ({ spans }: Highlight) => spans[0]?.[0] ?? 0;
const endOf = ({ spans }: Highlight) => spans[spans.length - 1]?.[1] ?? 0;

/**
 * Which row of underline a highlight keeps along all of its length, from 0: the first row free over its whole stretch, so that
 * overlapping quotes never share one.
 */
export const lanesOf = (highlights: readonly Highlight[]): Map<string, number> => {
  const lanes = new Map<string, number>();
  const ends: number[] = [];
  for (const highlight of inOrder(highlights)) {
    if (highlight.tone === 'changed' || highlight.tone === 'metadata') continue;
    const free = ends.findIndex((end) => end <= startOf(highlight));
    const lane = free === -1 ? ends.length : free;
    ends[lane] = endOf(highlight);
    lanes.set(highlight.id, lane);
  }
  return lanes;
};

type Edge = { at: number; id: string; opens: boolean; first: boolean };

/** All edges of all spans inside each block, in one pass over blocks and spans; the work grows with what overlaps, not with the text. */
const edgesByBlock = (blocks: readonly TextBlock[], highlights: readonly Highlight[]): Edge[][] => {
  const edges: Edge[][] = blocks.map(() => []);
  for (const { id, spans } of highlights)
    for (const [nth, [start, end]] of spans.entries())
      for (let at = firstTouching(blocks, start); at < blocks.length; at++) {
        const block = blocks[at];
        if (!block || block.start >= end) break;
        const from = Math.max(start, block.start);
        edges[at]?.push({ at: from, id, opens: true, first: nth === 0 && from === start });
        edges[at]?.push({ at: Math.min(end, block.end), id, opens: false, first: false });
      }
  return edges;
};

/** Index of the first block that ends after the place (binary search). */
const firstTouching = (blocks: readonly TextBlock[], place: number): number => {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * Every block cut into pieces. The pieces of a block tile it; a piece names the highlights that cover it, outermost first.
 */
export const piecesOf = (blocks: readonly TextBlock[], highlights: readonly Highlight[]): Piece[][] => {
  const ordered = inOrder(highlights);
  const rank = new Map(ordered.map(({ id }, at) => [id, at]));
  const edges = edgesByBlock(blocks, ordered);
  return blocks.map((block, at) => cut(block, edges[at] ?? [], rank));
};

const cut = (block: TextBlock, edges: readonly Edge[], rank: ReadonlyMap<string, number>): Piece[] => {
  const places = [...new Set([block.start, block.end, ...edges.map((edge) => edge.at)])].sort((a, b) => a - b);
  const byPlace = new Map<number, Edge[]>(places.map((place) => [place, []]));
  for (const edge of edges) byPlace.get(edge.at)?.push(edge);
  const open = new Map<string, number>();
  const pieces: Piece[] = [];
  for (const [i, start] of places.entries()) {
    const here = byPlace.get(start) ?? [];
    for (const { id, opens } of here) {
      const depth = (open.get(id) ?? 0) + (opens ? 1 : -1);
      // what is closed leaves, or the work would grow with the square of the highlights
      if (depth === 0) open.delete(id);
      else open.set(id, depth);
    }
    const end = places[i + 1];
    if (end === undefined) break;
    const ids = [...open].filter(([, depth]) => depth > 0).map(([id]) => id);
    ids.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    const starts = here.filter((edge) => edge.opens);
    const begins = starts.filter((edge) => edge.first).map((edge) => edge.id);
    const resumes = starts.filter((edge) => !edge.first && !begins.includes(edge.id)).map((edge) => edge.id);
    pieces.push({ start, end, ids, begins, resumes });
  }
  return pieces;
};
