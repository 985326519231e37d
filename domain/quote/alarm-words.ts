import { words } from '@/domain/text/words';
import { type Alarm, alarmsOf } from './alarms';
import type { Change } from './word-diff';

/**
 * What an alarm is about: the old and the new words that turned, one of them empty where words only went or came; the kept words right before and behind
 * them; and how many more places raise it.
 */
export type AlarmWords = {
  readonly old: string;
  readonly next: string;
  readonly before: string;
  readonly after: string;
  readonly more: number;
};

/** A place where words changed, with what was kept on both sides of it. */
type Place = { readonly changes: readonly Change[]; readonly opens: boolean };

/** Kept words of a change's surroundings, in UTF-16 units: an alarm needs the nearest few. */
const context = 60;
const mostPlaces = 80;
const mostWords = 24;
/** A change of so few words is said as a whole. */
const few = 3;

const placesOf = (diff: readonly Change[]): Place[] => {
  const places: Place[] = [];
  for (let at = 0; at < diff.length && places.length < mostPlaces; at++) {
    if (diff[at]?.op === 'same') continue;
    let end = at + 1;
    while (end < diff.length && diff[end]?.op !== 'same') end++;
    const [before, after] = [diff[at - 1]?.text ?? '', diff[end]?.text ?? ''];
    const kept = (text: string): Change[] => (text === '' ? [] : [{ op: 'same', text }]);
    places.push({ changes: [...kept(before.slice(-context)), ...diff.slice(at, end), ...kept(after.slice(0, context))], opens: at === 0 });
    at = end;
  }
  return places;
};

const raises = (kind: Alarm, changes: readonly Change[], opens: boolean) =>
  alarmsOf(changes, { opens: { old: opens, next: opens }, isCommon: () => false }).includes(kind);

const sideOf = ({ changes }: Place, side: 'del' | 'ins') =>
  changes
    .filter(({ op }) => op === side)
    .map(({ text }) => text)
    .join('');

const wordsIn = (text: string): string[] =>
  words(text)
    .filter(({ kind }) => kind !== 'mark')
    .slice(0, mostWords)
    .map((word) => word.text);

const change = (old: string, next: string): Change[] => {
  const all: Change[] = [
    { op: 'same', text: 'so ' },
    { op: 'del', text: `${old} ` },
    { op: 'ins', text: `${next} ` },
  ];
  return all.filter(({ text }) => text !== ' ');
};

/** Two forms of one word, the one inside the other: likely and unlikely, can and can't. */
const areKin = (a: string, b: string) => a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a));

const tidy = (text: string) => text.replace(/^[\s,;:.!?]+|[\s,;:.!?]+$/gu, '').replace(/\s+/gu, ' ');

/** The words of one place that carry the alarm: the whole change when it is short, else those that raise it by themselves or as a pair. */
const narrowed = (kind: Alarm, place: Place): Pick<AlarmWords, 'old' | 'next'> => {
  const [old, next] = [sideOf(place, 'del'), sideOf(place, 'ins')];
  const [oldWords, nextWords] = [wordsIn(old), wordsIn(next)];
  const whole = { old: tidy(old), next: tidy(next) };
  if (oldWords.length > 0 && nextWords.length > 0 && oldWords.length <= few && nextWords.length <= few) return whole;
  const pairs = oldWords.flatMap((a) => nextWords.map((b) => [a, b] as const)).filter(([a, b]) => raises(kind, change(a, b), false));
  const kin = pairs.find(([a, b]) => areKin(a.toLowerCase(), b.toLowerCase()));
  if (kind === 'negation' && kin) return { old: kin[0], next: kin[1] };
  const paired = (k: 0 | 1) => new Set(pairs.map((pair) => pair[k]));
  const [olds, nexts] =
    kind === 'name'
      ? [oldWords.filter((word) => paired(0).has(word)), nextWords.filter((word) => paired(1).has(word))]
      : [
          oldWords.filter((word) => raises(kind, change(word, ''), false)),
          nextWords.filter((word) => raises(kind, change('', word), false)),
        ];
  if (olds.length + nexts.length > 0) return { old: olds.join(' '), next: nexts.join(' ') };
  // A quantifier alone raises nothing: only the exchange does.
  return pairs[0] ? { old: pairs[0][0], next: pairs[0][1] } : whole;
};

/**
 * The words of a difference that raise an alarm, from the first place that raises it by itself; null when none does: names that changed places,
 * a speaker, or a negation beside words that stayed.
 */
export const alarmWords = (kind: Alarm, diff: readonly Change[]): AlarmWords | null => {
  const places = placesOf(diff);
  const strict = places.filter(({ changes, opens }) => raises(kind, changes, opens));
  const found = strict.length > 0 ? strict : places.filter(({ changes }) => raises(kind, changes, false));
  const first = found[0];
  if (!first) return null;
  const kept = (at: number) => (first.changes.at(at)?.op === 'same' ? (first.changes.at(at)?.text ?? '').trim() : '');
  return { ...narrowed(kind, first), before: kept(0), after: kept(-1), more: found.length - 1 };
};
