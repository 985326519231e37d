import { paragraphs } from '@/domain/text/paragraphs';
import type { Span } from '@/domain/text/span';
import { alignParagraphs } from './align-paragraphs';
import { indexText, type TextIndex } from './index-text';
import { numberAt } from './number-at';
import { pairTexts } from './pair-texts';
import { Fate, type Fates, wordFates } from './word-fates';

/**
 * A stretch of a paragraph (UTF-16 units of its text). `del` only in an old paragraph, `ins` only in a new one. `moved` words stand elsewhere in the other
 * text, in the passage with the same number `pair`. `same` words stand in one segment of the other text, with the same number `pair` (counted apart from
 * the moved ones, and in order in both texts). `typo`: the same words in other typography.
 */
export type Segment = {
  readonly span: Span;
  readonly op: 'same' | 'del' | 'ins' | 'moved';
  readonly typo?: true;
  readonly pair?: number;
};

/** A paragraph of one text; its segments cover it, in order. */
export type ComparedParagraph = { readonly span: Span; readonly segments: readonly Segment[] };

/** Two paragraphs beside each other. `same` when they differ in nothing but white space. */
export type ComparedRow = { readonly old: ComparedParagraph | null; readonly next: ComparedParagraph | null; readonly same: boolean };

type Side = { readonly index: TextIndex; readonly fates: Fates; readonly op: 'del' | 'ins' };

const segmentOf = ({ fates, op }: Side, at: number, span: Span): Segment => {
  const fate = numberAt(fates.fate, at);
  if (fate === Fate.gone) return { span, op };
  const kept = { span, op: fate === Fate.same || fate === Fate.typo ? 'same' : 'moved', pair: numberAt(fates.run, at) } as const;
  return fate === Fate.typo || fate === Fate.movedTypo ? { ...kept, typo: true } : kept;
};

/** A paragraph cut where the fate of its words changes, words `from` to before `to`; white space between goes with what stayed. */
const cut = (side: Side, span: Span, from: number, to: number): ComparedParagraph => {
  const { index, fates } = side;
  const segments: Segment[] = [];
  let start = span[0];
  for (let at = from; at < to; at++) {
    const isLast = at + 1 === to;
    if (!isLast && fates.fate[at] === fates.fate[at + 1] && fates.run[at] === fates.run[at + 1]) continue;
    const stays = fates.fate[at] === Fate.same;
    const end = isLast ? span[1] : stays ? numberAt(index.starts, at + 1) : numberAt(index.ends, at);
    segments.push(segmentOf(side, at, [start, end]));
    start = end;
  }
  return { span, segments: from === to ? [{ span, op: 'same' }] : segments };
};

const paragraphsOf = (side: Side): ComparedParagraph[] => {
  let at = 0;
  return paragraphs(side.index.text).map((span, p) => {
    const from = at;
    while (at < side.index.count && side.index.paragraphOf[at] === p) at++;
    return cut(side, span, from, at);
  });
};

const onlySame = (paragraph: ComparedParagraph | null) => paragraph?.segments.every(({ op, typo }) => op === 'same' && !typo) ?? false;

/** Nothing in a paragraph left it, and nothing came from another: all words stayed, and are as many. */
const isSame = (old: ComparedParagraph | null, next: ComparedParagraph | null, sides: { readonly old: string; readonly next: string }) => {
  if (!old || !next || !onlySame(old) || !onlySame(next)) return false;
  const letters = (text: string, [start, end]: Span) => text.slice(start, end).replace(/\s+/gu, '');
  return letters(sides.old, old.span) === letters(sides.next, next.span);
};

/**
 * Two texts (as they are, or made ready by `indexText`) held against each other for two columns: their paragraphs in rows, each paragraph once and in
 * order, cut into what stayed, went, came and moved, whole words at a time. Typography is no change. Built on `pairTexts`, so it tells the same story
 * as the drift of the quotes does; two texts of 1 MB take a few seconds at most.
 */
export const compareVersions = (old: TextIndex | string, next: TextIndex | string): ComparedRow[] => {
  const pairing = pairTexts(typeof old === 'string' ? indexText(old) : old, typeof next === 'string' ? indexText(next) : next);
  const fates = wordFates(pairing);
  const olds = paragraphsOf({ index: pairing.old, fates: fates.old, op: 'del' });
  const nexts = paragraphsOf({ index: pairing.next, fates: fates.next, op: 'ins' });
  const texts = { old: pairing.old.text, next: pairing.next.text };
  return alignParagraphs(pairing, fates, { old: olds.length, next: nexts.length }).map((row) => {
    const [was, is] = [row.old === null ? null : (olds[row.old] ?? null), row.next === null ? null : (nexts[row.next] ?? null)];
    return { old: was, next: is, same: isSame(was, is, texts) };
  });
};
