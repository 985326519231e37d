import { endsByDot, isEnder, opens } from '@/domain/text/sentences';
import type { Span } from '@/domain/text/span';
import { type Word, words } from '@/domain/text/words';
import { type Quotation, type Quotes, quotations } from './quotations';

/** A word of the narrator, or a whole quotation seen as one opaque unit. */
export type Item = Omit<Word, 'kind'> & { readonly kind: Word['kind'] | 'quote'; readonly quotation: Quotation | null };

/** A sentence of the narrator, with the quotations in it as single items, however many sentences those hold. */
export type Frame = { readonly paragraph: number; readonly items: readonly Item[]; readonly place: Span };

const itemsOf = (text: string, paragraph: Span, quotes: Quotes): Item[] => {
  const parts = words(text, paragraph);
  const found = quotations(text, parts, quotes);
  const items: Item[] = [];
  let next = 0;
  for (let i = 0; i < parts.length; i++) {
    const quotation = found[next];
    const word = parts[i];
    if (!word) continue;
    if (quotation && quotation.first === i) {
      const [start, end] = quotation.outer;
      const quoted = text.slice(start, end);
      items.push({ kind: 'quote', text: quoted, lower: '“', start, end, quotation });
      i = quotation.last;
      next++;
    } else items.push({ ...word, quotation: null });
  }
  return items;
};

/** A longer run without a full stop is a list or noise; the cut keeps the work on any text linear. */
const longest = 400;

/** The frames of a paragraph, in order. Every item of the paragraph is in exactly one, but those of a place line. */
export const framesOf = (text: string, place: Span, paragraph: number, quotes: Quotes): Frame[] => {
  const items = itemsOf(text, place, quotes);
  const frames: Frame[] = [];
  let from = datelineEnd(items);
  const close = (to: number) => {
    const [a, b] = [items[from], items[to]];
    if (a && b) frames.push({ paragraph, items: items.slice(from, to + 1), place: [a.start, b.end] });
    from = to + 1;
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    if (item.kind === 'quote') {
      if (endsWithQuote(items, i, from, quotes)) close(i);
    } else if (i - from >= longest) close(i);
    else if (endsHere(items, i)) {
      let last = i;
      while (last + 1 < items.length && isCloser(items[last + 1], items[last])) last++;
      const after = items[last + 1];
      if (last > i && after && after.kind === 'word' && !opens(asWord(after))) continue;
      i = last;
      close(i);
    }
  }
  if (from < items.length) close(items.length - 1);
  return frames;
};

/** True for a quotation whose last words are marked off by a comma or full stop inside: speech, not a borrowed word or a title. */
export const isMarkedOff = (item: Item | undefined): boolean =>
  item?.kind === 'quote' && (item.quotation?.style === 'dash' || /[.,!?…–—-]["”»'’\s]*$/.test(item.text.slice(-6)));

/** True for a quotation that ends in a comma inside its marks, as American usage sets it. */
export const endsInComma = (item: Item | undefined): boolean => item?.kind === 'quote' && /,["”»'’\s]*$/.test(item.text.slice(-6));

const isCloser = (item: Item | undefined, before: Item | undefined) =>
  item?.kind === 'mark' && item.start === before?.end && /^[)\]”’"'»]+$/.test(item.text);

const asWord = (item: Item): Word => ({
  kind: item.kind === 'quote' ? 'mark' : item.kind,
  text: item.text,
  lower: item.lower,
  start: item.start,
  end: item.end,
});

const endsHere = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  const next = items[i + 1];
  if (!item || item.kind === 'quote') return false;
  const word = asWord(item);
  if (isEnder(word)) return !next || next.kind === 'quote' || next.kind === 'mark' || opens(asWord(next));
  const speechNext = next?.kind === 'quote' && next.text.length > 40 && /^["“«'`]+\s*\p{Lu}/u.test(next.text.slice(0, 6));
  return (
    endsByDot(word, next ? asWord(next) : undefined) &&
    (!next || next.kind === 'word' || next.kind === 'number' || speechNext || /^[–—]/.test(next.text))
  );
};

/** "CLEVELAND, July 19 (UPI) — …": the item behind the dash; 0 when the paragraph opens without a place line. */
const datelineEnd = (items: readonly Item[]): number => {
  const first = items[0]?.text ?? '';
  for (let i = 1; i < Math.min(items.length - 1, 11); i++) {
    const item = items[i];
    if (!item || item.kind === 'quote' || /^[.!?:;]$/.test(item.text)) return 0;
    if (/^(?:[–—]|--?)$/.test(item.text))
      return items[i - 1]?.text === ')' || (first.length > 3 && first === first.toUpperCase() && /\p{Lu}/u.test(first)) ? i + 1 : 0;
    if (item.kind === 'word' && item.text === item.lower && !/^(?:of|de|la)$/.test(item.lower)) return 0;
  }
  return 0;
};

/** A quotation closes its frame when its last words end a sentence and no narrator's clause about it follows. */
const endsWithQuote = (items: readonly Item[], i: number, from: number, quotes: Quotes): boolean => {
  const quote = items[i];
  const next = items[i + 1];
  if (!quote || !next) return true;
  if (quote.quotation?.style === 'dash') return false;
  const stop = /([.!?…])[\s"”»'’]*$/.exec(quote.text.slice(-6))?.[1];
  if (!stop) return false;
  if (next.kind === 'mark') return stop === '.' && /^[([–—]/.test(next.text) && next.start > quote.end;
  if (next.kind === 'quote') return true;
  if (!opens(asWord(next))) return false;
  return stop === '.' || i > from ? !(stop !== '.' && claimedAfter(items, i, quotes)) : !claimedAfter(items, i, quotes);
};

/** "…?" Ann Lee asked. A cue stands within the next eight words and the sentence does not go on to words of its own. */
const claimedAfter = (items: readonly Item[], i: number, quotes: Quotes): boolean => {
  for (let k = i + 1; k < Math.min(items.length, i + 9); k++) {
    const item = items[k];
    if (!item || item.kind === 'quote' || /^[.!?…:]/.test(item.text) || item.lower === 'that') return false;
    if (quotes(item.lower)) return !/^(?:that|:)$/.test(items[k + 1]?.lower ?? '') && items[k + 1]?.kind !== 'quote';
  }
  return false;
};
