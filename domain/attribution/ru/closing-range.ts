import type { Item } from '../frames';
import type { Phrase } from '../noun-phrase';
import { subordinators } from '../tables/ru/word-classes';
import { russianUses } from './cues';
import { roleAt } from './lookups';
import { plain } from './stems';

/** The words of the narrator from an item to the mark that ends them; short quotations (names of papers) are among them. */
export const closingRange = (items: readonly Item[], from: number): { readonly from: number; readonly to: number } => {
  let to = from - 1;
  while (to + 1 < items.length && to - from < 40) {
    const next = items[to + 1];
    if (!next || (next.kind === 'mark' && !/^[-()]$/.test(next.text)) || (next.kind === 'quote' && next.end - next.start > 60)) break;
    if (subordinators.has(plain(next)) && plain(next) !== 'так') break;
    to++;
  }
  return { from, to };
};

/** A subject with what stands between commas behind it: ", ведущий научный сотрудник института". A cue or "что" in it makes it something else. */
export const withApposition = (items: readonly Item[], subject: Phrase): Phrase => {
  if (subject.until > subject.last || items[subject.last + 1]?.text !== ',') return subject;
  const from = subject.last + 2;
  const { to } = closingRange(items, from);
  if (to < from || /^(?:что|чтобы|как|который|а|но|и|однако)$/.test(plain(items[from])) || items[from]?.kind === 'quote') return subject;
  for (let i = from; i <= to; i++) if (russianUses(plain(items[i])).length > 0) return subject;
  const described = [0, 1, 2, 3].some((step) => from + step <= to && roleAt(items, from + step, to));
  const end = items[to + 1];
  if (!described && !(end?.text === ',' && plain(items[to + 2]) === 'что')) return subject;
  return !end || (end.kind === 'mark' && /^[,.!?…–—]|--$/.test(end.text)) ? { ...subject, until: to } : subject;
};
