import type { Span } from '@/domain/text/span';
import type { CueSite } from './cue-sites';
import type { Frame, Item } from './frames';
import type { Kind } from './kind';
import { isAdverb, isTime, type Phrase } from './noun-phrase';
import { trimSpan } from './quotations';
import * as classes from './tables/word-classes';

/** A statement as a pattern found it, before anyone asks whose name stands behind the mention. */
export type Draft = {
  /** Empty when the statement is the sentence before ("Об этом сообщил …"). */
  readonly spans: readonly Span[];
  readonly quoted: 'all' | 'some' | 'none';
  readonly cue: Span | null;
  readonly mention: Span | null;
  /** Words between commas behind the mention: "a surveyor of bridges". */
  readonly apposition: Span | null;
  /** Whom it was told: an outlet there is the recorder. */
  readonly told: Span | null;
  /** The outlet that reports the whole of it: "Ann Lee said …, the Times reported". */
  readonly reportedBy?: { readonly mention: Span; readonly cue: Span };
  readonly kind: Kind;
  readonly pattern: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
};

/** A frame with its cue sites and its place among the frames of the text. */
export type View = { readonly text: string; readonly frame: Frame; readonly items: readonly Item[]; readonly sites: readonly CueSite[] };

/** One way in which text attributes: sees a frame, answers with drafts and the items they use up. */
export type Found = { readonly draft: Draft; readonly first: number; readonly last: number };
export type Pattern = { readonly name: string; readonly find: (view: View, site: CueSite) => Found | null };

/** The words from item `first` to item `last`, marks and final punctuation outside; null when nothing is left. */
export const contentSpan = (text: string, items: readonly Item[], first: number, last: number): Span | null => {
  const [a, b] = [items[first], items[last]];
  if (!a || !b || last < first) return null;
  const span = first === last && a.quotation ? a.quotation.inner : trimSpan(text, [a.start, b.end]);
  return span[0] < span[1] ? span : null;
};

/** How much of a range of items stands in quotation marks. */
export const quotedShare = (items: readonly Item[], ranges: readonly (readonly [number, number])[]): Draft['quoted'] => {
  let [inside, outside] = [0, 0];
  for (const [first, last] of ranges)
    for (let i = first; i <= last; i++) {
      if (items[i]?.kind === 'quote') inside++;
      else if (items[i]?.kind !== 'mark') outside++;
    }
  return inside === 0 ? 'none' : outside === 0 ? 'all' : 'some';
};

export const phraseSpan = (items: readonly Item[], phrase: Phrase | null): Span | null => {
  const [a, b] = phrase ? [items[phrase.first], items[phrase.last]] : [];
  return a && b ? [a.start, b.end] : null;
};

/** "Norway, in March, has …": words between commas that tell when, where or how describe nobody. */
const isAdverbial = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  const ties = classes.prepositions.has(item.lower) && item.lower !== 'of' && item.lower !== 'from';
  return ties || isTime(item) || isAdverb(item) || /^\p{Ll}+ing$/u.test(item.text);
};

/** The apposition of a phrase, without the commas around it; null when what stands there describes nobody. */
export const appositionSpan = (items: readonly Item[], phrase: Phrase | null): Span | null => {
  if (!phrase || phrase.until <= phrase.last) return null;
  let [from, to] = [phrase.last + 1, phrase.until];
  while (from <= to && items[from]?.kind === 'mark') from++;
  while (to >= from && items[to]?.kind === 'mark') to--;
  const [a, b] = [items[from], items[to]];
  return a && b && from <= to && !isAdverbial(items, from) ? [a.start, b.end] : null;
};

export const siteSpan = (items: readonly Item[], site: CueSite): Span => [items[site.at]?.start ?? 0, items[site.last]?.end ?? 0];
