import type { Span } from '@/domain/text/span';
import type { Item } from '../frames';
import type { Phrase } from '../noun-phrase';
import { outletNounForms, russianOutlets } from '../tables/ru/outlets';
import { addressees } from '../tables/ru/word-classes';
import { closingRange } from './closing-range';
import { plain } from './stems';

const outletByForm = new Map(russianOutlets.flatMap(([name, forms]) => forms.split('|').map((form) => [form, name] as const)));

/** The outlet named at an item: in quotation marks, by a form of the table, or in Latin letters behind "газете", "агентству". */
export const outletAt = (
  text: string,
  items: readonly Item[],
  at: number,
): { readonly name: string; readonly mention: Span; readonly last: number } | null => {
  const item = items[at];
  if (!item) return null;
  if (item.kind === 'quote' && item.quotation && item.end - item.start < 40) {
    const words = text.slice(...item.quotation.inner);
    const name = outletByForm.get(words.toLowerCase()) ?? (outletNounForms.has(plain(items[at - 1])) ? words : null);
    return name ? { name, mention: item.quotation.inner, last: at } : null;
  }
  for (let width = 3; width >= 1; width--) {
    const end = items[at + width - 1];
    const name = end ? outletByForm.get(text.slice(item.start, end.end).toLowerCase()) : undefined;
    if (end && name && /^[\p{Lu}]/u.test(item.text)) return { name, mention: [item.start, end.end], last: at + width - 1 };
  }
  if (!outletNounForms.has(plain(items[at - 1])) || !/^\p{Lu}/u.test(item.text)) return null;
  let last = at;
  while (last + 1 < items.length && /^\p{Lu}/u.test(items[last + 1]?.text ?? '')) last++;
  const mention: Span = [item.start, items[last]?.end ?? item.end];
  return { name: text.slice(...mention), mention, last };
};

/** Whom it was told, from behind a cue to the next mark: "журналистам", "«Известиям»", "агентству ТАСС"; null when nobody is named. */
export const toldBetween = (text: string, items: readonly Item[], from: number, subject: Phrase | null): Span | null => {
  const { to } = closingRange(items, from);
  for (let i = from; i <= to; i++) {
    if (subject && i >= subject.first && i <= subject.last) continue;
    const outlet = outletAt(text, items, i);
    if (outlet) return outlet.mention;
    const item = items[i];
    if (item && addressees.has(plain(item)) && !outletNounForms.has(plain(item))) return [item.start, item.end];
  }
  return null;
};
