import { casual as english } from 'chrono-node/en';
import { casual as russian } from 'chrono-node/ru';
import { type PartialDate, unknownDate } from '@/domain/source/partial-date';
import type { Span } from '@/domain/text/span';
import type { PlacedDraft } from './find-drafts';
import type { Frame } from './frames';
import { type DayWords, dayWords } from './tables/day-words';
import { dateOf } from './time-expression';

/** When something was said, and the words of the text that tell it. */
export type Said = { readonly date: PartialDate; readonly words: string };
type Expression = Said & { readonly place: Span };

/** Without a day of publication only an expression with its year can tell a day. */
const fullYear = /(?:^|\D)(?:1[5-9]|20)\d\d(?:\D|$)/;

/** A longer sentence is not read for dates: the work on any text stays linear. */
const longest = 3_000;

/**
 * The date of speaking of each draft, told by words of the narrator beside its cue ("said on Friday"), reckoned from the day of publication.
 * Words of a statement, of a quotation or of an apposition never count. Each sentence is read once. Without a day of publication only what
 * stands in full ("on September 25, 2016") is a date; drafts of which nothing is told are not in the answer.
 */
export const saidOn = (
  text: string,
  frames: readonly Frame[],
  drafts: readonly PlacedDraft[],
  published: PartialDate | null,
  language: string,
): ReadonlyMap<PlacedDraft, Said> => {
  const words = dayWords[language] ?? dayWords.en;
  const told = new Map<PlacedDraft, Said>();
  if (!words) return told;
  const parse = language === 'ru' ? russian : english;
  const from = published ?? publishedIn(text) ?? unknownDate;
  const byHome = new Map<number, PlacedDraft[]>();
  for (const draft of drafts) if (draft.cue) byHome.set(draft.home, [...(byHome.get(draft.home) ?? []), draft]);
  for (const [home, members] of byHome) {
    const frame = frames[home];
    if (!frame || frame.place[1] - frame.place[0] > longest || !words.any.test(text.slice(...frame.place))) continue;
    const narrated = narration(text, frame, members);
    if (!words.any.test(narrated) || (from.precision === 'unknown' && !fullYear.test(narrated))) continue;
    const found = [...yearsIn(narrated, words), ...inWords(narrated, parse, words, from)].map(
      (one): Expression => ({ ...one, place: [one.place[0] + frame.place[0], one.place[1] + frame.place[0]] }),
    );
    for (const draft of members) {
      const own = nearest(found, draft, members) ?? sharedDate(told, members, draft);
      if (own) told.set(draft, { date: own.date, words: own.words });
    }
  }
  return told;
};

/** A text kept with a "date 2020-09-25" token in front tells its own day. */
const publishedIn = (text: string): PartialDate | null => {
  const day = /^\s*date (\d{4}-\d{2}-\d{2})\b/.exec(text.slice(0, 40))?.[1];
  return day ? { earliest: day, latest: day, precision: 'day' } : null;
};

const hidden = '|';

/** The narrator's words of a sentence; what is said in it, and what describes somebody, is covered unit by unit so that places stay. */
const narration = (text: string, frame: Frame, drafts: readonly PlacedDraft[]): string => {
  const [start, end] = frame.place;
  const covers: Span[] = [
    ...drafts.flatMap((draft) => [...draft.spans, ...(draft.apposition ? [draft.apposition] : [])]),
    ...frame.items.flatMap((item): Span[] => (item.kind === 'quote' ? [[item.start, item.end]] : [])),
  ];
  let words = text.slice(start, end);
  for (const [a, b] of covers) {
    const [from, to] = [Math.max(0, a - start), Math.min(end, b) - start];
    if (to > from) words = words.slice(0, from) + hidden.repeat(to - from) + words.slice(to);
  }
  return words;
};

const yearsIn = (narrated: string, words: DayWords): Expression[] =>
  [...narrated.matchAll(words.year)].map((match) => {
    const year = match[1] ?? '';
    return {
      date: { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' },
      words: match[0],
      place: [match.index, match.index + match[0].length],
    };
  });

const inWords = (narrated: string, parse: typeof english, words: DayWords, published: PartialDate): Expression[] =>
  parse.parse(narrated, new Date(2000, 0, 1, 12)).flatMap((result): Expression[] => {
    const before = /(\p{L}+)\s*$/u.exec(narrated.slice(Math.max(0, result.index - 30), result.index))?.[1] ?? '';
    const after = narrated.slice(result.index + result.text.length, result.index + result.text.length + 24);
    const place: Span = [result.index, result.index + result.text.length];
    if (!words.tellsDay({ before: before.toLowerCase(), text: result.text, after })) return [];
    const date = dateOf(narrated.slice(...place), before.toLowerCase(), published, parse, words);
    return date
      ? [{ date, words: narrated.slice(words.opener.test(before) ? narrated.lastIndexOf(before, place[0]) : place[0], place[1]), place }]
      : [];
  });

/** The expression closest to the cue that no statement stands between; what an outlet reported on a day was not said on it. */
const nearest = (found: readonly Expression[], draft: PlacedDraft, members: readonly PlacedDraft[]): Expression | null => {
  const cue = draft.cue ?? [0, 0];
  let best: { one: Expression; distance: number } | null = null;
  for (const one of found) {
    if (draft.reportedBy && one.place[0] > draft.reportedBy.mention[0]) continue;
    const [from, to] = one.place[0] < cue[0] ? [one.place[1], cue[0]] : [cue[1], one.place[0]];
    if (members.some((other) => other.spans.some(([a, b]) => a >= from && b <= to))) continue;
    if (members.some((other) => other !== draft && other.cue && other.cue[0] >= from && other.cue[1] <= to)) continue;
    const distance = Math.max(0, to - from);
    if (!best || distance < best.distance) best = { one, distance };
  }
  return best?.one ?? null;
};

/** "On Friday she said …, adding that …": a second cue of the same mention has the day of the first. */
const sharedDate = (told: ReadonlyMap<PlacedDraft, Said>, members: readonly PlacedDraft[], draft: PlacedDraft): Said | null => {
  const first = members.find(
    (other) => told.has(other) && other.mention?.[0] === draft.mention?.[0] && (other.cue?.[0] ?? 0) < (draft.cue?.[0] ?? 0),
  );
  return (first && told.get(first)) ?? null;
};
