import { type Item, isWaiting, type SuggestionItem } from './reader-items';

/** Which suggestions of a speaker are accepted together. */
export type BulkKind = 'direct' | 'all';
export type Bulk = { readonly speaker: string; readonly name: string; readonly kind: BulkKind };

/** Who a suggestion's speaker is, for putting a speaker's suggestions together; null when that is unsure, and then it is never among many. */
export const speakerOf = ({ suggestion: { speakerId, speaker, unsure } }: SuggestionItem): string | null =>
  speaker === null || unsure !== null ? null : (speakerId ?? speaker.toLowerCase());

/**
 * What a bulk takes, in the order of the text, and how many suggestions of it stay for being decided one by one because they were changed on this
 * screen: many are accepted as they stand.
 */
export const takenBy = (
  items: readonly Item[],
  { speaker, kind }: Bulk,
  wasChanged: (id: string) => boolean,
): { readonly taken: readonly SuggestionItem[]; readonly changed: number } => {
  const own = items
    .filter(isWaiting)
    .filter((item) => speakerOf(item) === speaker && (kind === 'all' || item.suggestion.mode === 'direct'));
  const taken = own.filter(({ id }) => !wasChanged(id));
  return { taken, changed: own.length - taken.length };
};

/** The speakers with something waiting, most first, and how much of it is direct quotation. */
export const speakersWaiting = (items: readonly Item[]) => {
  const counted = new Map<string, { speaker: string; name: string; all: number; direct: number }>();
  for (const item of items.filter(isWaiting)) {
    const speaker = speakerOf(item);
    if (speaker === null) continue;
    const was = counted.get(speaker) ?? { speaker, name: item.suggestion.speaker ?? '', all: 0, direct: 0 };
    counted.set(speaker, { ...was, all: was.all + 1, direct: was.direct + (item.suggestion.mode === 'direct' ? 1 : 0) });
  }
  return [...counted.values()].sort((a, b) => b.all - a.all || a.name.localeCompare(b.name));
};

/** The bulk a key asks for at a suggestion: its speaker's direct quotations, or where there are none all that wait; null when the speaker is unsure. */
export const bulkAt = (items: readonly Item[], item: Item | undefined): Bulk | null => {
  const speaker = item && isWaiting(item) ? speakerOf(item) : null;
  const waiting = speaker === null ? undefined : speakersWaiting(items).find((one) => one.speaker === speaker);
  return waiting ? { speaker: waiting.speaker, name: waiting.name, kind: waiting.direct > 0 ? 'direct' : 'all' } : null;
};

/** "6 direct quotations of Ada Berg". */
export const bulkWords = (count: number, { name, kind }: Pick<Bulk, 'name' | 'kind'>): string => {
  const noun = kind === 'direct' ? 'direct quotation' : 'suggestion';
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'} of ${name}`;
};
