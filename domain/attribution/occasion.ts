import type { Span } from '@/domain/text/span';
import type { Draft } from './draft';
import type { Frame, Item } from './frames';
import { isCapital, isTime, phraseStartingAt } from './noun-phrase';
import { events, media, press } from './tables/occasion-words';
import * as classes from './tables/word-classes';

/** Where, through what and at what somebody spoke, in words of the text; null where it tells nothing. */
export type Occasion = { readonly medium: string | null; readonly event: string | null; readonly place: string | null };
type Told = Pick<Draft, 'cue' | 'told' | 'mention' | 'apposition' | 'spans'>;

/** As far as the narrator's words beside a cue are read. */
const reach = 16;

/**
 * The occasion as the words beside the cue tell it: "said in a statement", "told reporters in Geneva", "at a rally in Oslo", "in an
 * interview with …". Words of the statement, of a quotation and of an apposition never count.
 */
export const occasionOf = (text: string, { items }: Frame, draft: Told): Occasion | null => {
  const { cue, told, mention } = draft;
  if (!cue) return null;
  const hidden: Span[] = [...draft.spans, ...(draft.apposition ? [draft.apposition] : [])];
  const isHidden = (item: Item) => item.kind === 'quote' || hidden.some(([from, to]) => item.start < to && item.end > from);
  let occasion: Occasion = { medium: told && tellsPress(text, told) ? 'remarks to reporters' : null, event: null, place: null };
  for (const from of [items.findIndex((item) => item.start >= cue[1]), front(items, cue), behind(items, mention, cue)]) {
    for (let i = from; from >= 0 && i < Math.min(items.length, from + reach); i++) {
      const item = items[i];
      if (!item || isHidden(item) || /^[.;:!?]$/.test(item.text) || (item.start < cue[1] && item.end > cue[0])) break;
      if (!/^(?:in|at|on|by|during|to|through|over|after)$/.test(item.lower)) continue;
      occasion = fuller(occasion, readPhrase(text, items, i, told !== null));
    }
  }
  return occasion.medium || occasion.event || occasion.place ? occasion : null;
};

const tellsPress = (text: string, told: Span): boolean =>
  text
    .slice(...told)
    .toLowerCase()
    .split(/\s+/)
    .some((word) => press.has(word));

/** "In a statement on Friday, Ann Lee said …": where a sentence opens with such words, else -1. */
const front = (items: readonly Item[], cue: Span): number => {
  const at = items.findIndex((item) => item.kind === 'word');
  return at >= 0 && (items[at]?.end ?? 0) < cue[0] && classes.prepositions.has(items[at]?.lower ?? '') ? at : -1;
};

/** "Ann Lee, in a speech, said …": what stands between the mention and a cue behind it. */
const behind = (items: readonly Item[], mention: Span | null, cue: Span): number =>
  mention && mention[1] < cue[0] ? items.findIndex((item) => item.start >= mention[1]) : -1;

const fuller = (one: Occasion, other: Occasion): Occasion => ({
  medium: one.medium ?? other.medium,
  event: one.event ?? other.event,
  place: one.place ?? other.place,
});

const nothing: Occasion = { medium: null, event: null, place: null };

/** What the phrase behind one preposition tells. A bare place ("in Geneva") counts beside "told", "said" and behind a medium or event. */
const readPhrase = (text: string, items: readonly Item[], at: number, isTold: boolean): Occasion => {
  const lower = items[at]?.lower ?? '';
  const phrase = phraseStartingAt(items, at + 1);
  let last = at + 1;
  while (last <= (phrase?.last ?? at)) {
    const word = items[last];
    if (!word || (classes.prepositions.has(word.lower) && last > at + 1)) break;
    last++;
  }
  const head = items[last - 1];
  if (last - 1 <= at || !head) {
    const timed = isTime(items[at + 2]) ? items[at + 3] : undefined;
    return timed && media.has(timed.lower) ? { ...nothing, medium: timed.text } : nothing;
  }
  const words = text.slice(items[firstOf(items, at + 1, last - 1)]?.start ?? head.start, head.end);
  if (lower === 'to') return press.has(head.lower) ? { ...nothing, medium: 'remarks to reporters' } : nothing;
  if (media.has(head.lower) && lower !== 'after' && lower !== 'at') return { ...nothing, medium: short(words) };
  if (events.has(head.lower)) return { ...nothing, event: short(words) };
  const beside =
    isTold || media.has(items[at - 1]?.lower ?? '') || events.has(items[at - 1]?.lower ?? '') || press.has(items[at - 1]?.lower ?? '');
  return beside && lower === 'in' && isCapital(items[at + 1]) && !isTime(items[at + 1]) ? { ...nothing, place: short(words) } : nothing;
};

/** Past what does not name the occasion itself: article, possessive, day. */
const firstOf = (items: readonly Item[], from: number, last: number): number => {
  let first = from;
  while (
    first < last &&
    (classes.determiners.has(items[first]?.lower ?? '') || classes.possessives.has(items[first]?.lower ?? '') || isTime(items[first]))
  )
    first++;
  return first;
};

const short = (words: string): string => words.replace(/\s+/gu, ' ').slice(0, 200);
