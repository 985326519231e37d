import { type AlarmWords, alarmWords } from '@/domain/quote/alarm-words';
import type { Alarm } from '@/domain/quote/alarms';
import type { DriftState } from '@/domain/quote/drift-decision';
import { numberSigns } from '@/domain/quote/tables/number-words';
import type { Change } from '@/domain/quote/word-diff';

/** What became of a quote, as the desk says it behind its mark. */
export const driftWords: Record<DriftState, string> = { exact: 'exact', moved: 'moved', altered: 'altered', missing: 'missing' };

/** Said when no words alone show what turned. */
const unshown: Record<Alarm, string> = {
  negation: 'negation beside it changed',
  number: 'number changed',
  name: 'names changed places',
  modality: 'modality changed',
  attribution: 'in another speaker’s mouth',
};

/** So many characters of each wording are shown; the whole difference stands beside it. */
const longest = 48;
const short = (text: string) =>
  text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest) + 1 || longest).trimEnd()} …` : text;

const isDateWord = (word: string) => {
  const sign = numberSigns.get(word.toLowerCase()) ?? '';
  return /^(?:month|day) /.test(sign) || /^(?:yesterday|today|tomorrow)$/.test(sign);
};
const isYear = (text: string) => /^(?:1[5-9]|20)\d\d(?:s|-е)?$/.test(text);
/** Words that stand before a year and seldom before another figure. */
const beforeYear = new Set('in from since until till year of the early late mid в с до'.split(' '));
const standsAsYear = ({ before, after }: AlarmWords): boolean => {
  const word =
    before
      .toLowerCase()
      .split(/[\s(]+/)
      .at(-1) ?? '';
  return beforeYear.has(word) || isDateWord(word) || /^\d{1,2},$/.test(word) || /^(?:год|г\.)/u.test(after);
};

const isDay = (text: string) => /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|-?го|-?е)?$/.test(text);
/** "may" and "march" with a small letter are no months. */
const isMonth = (word = '') => /^month /.test(numberSigns.get(word.toLowerCase()) ?? '') && !/^ma(?:y|rch)$/.test(word);
/** "14 October", "the 14th of October", "on October 14", "October 14, 1962"; not "in October 14 boats sank". */
const standsAsDay = ({ before, after }: AlarmWords): boolean => {
  const behind = after.split(/[\s,.;:!?)]+/);
  const ahead = before.split(/[\s(]+/);
  if (isMonth(behind[0]) || (behind[0] === 'of' && isMonth(behind[1]))) return true;
  return isMonth(ahead.at(-1)) && (/^on$/i.test(ahead.at(-2) ?? '') || /^(?:$|[,.;:!?)]|(?:1[5-9]|20)\d\d)/.test(after));
};

/** A figure is called a date where it can hardly be anything else; "number" is never wrong. */
const isDate = (found: AlarmWords): boolean => {
  const sides = [found.old, found.next].filter((side) => side !== '');
  return (
    sides.some((side) => side.split(/[\s,.]+/).some(isDateWord)) ||
    (sides.every(isYear) && standsAsYear(found)) ||
    (sides.every(isDay) && standsAsDay(found))
  );
};

const turned = (kind: Alarm, found: AlarmWords): string => {
  const [old, next] = [short(found.old), short(found.next)];
  const noun = kind === 'number' && isDate(found) ? 'date' : kind;
  if (old !== '' && next !== '') return `${noun}: ${old} → ${next}`;
  const gone = next === '' ? `“${old}” removed` : `“${next}” added`;
  return kind === 'negation' ? gone : `${noun}: ${gone}`;
};

/** One alarm in words, from the difference that raised it: “not” removed, date: 1972 → 1973, modality: may → will, in another speaker’s mouth. */
export const wordsOfAlarm = (kind: Alarm, diff: readonly Change[] = []): string => {
  const found = kind === 'attribution' ? null : alarmWords(kind, diff);
  if (!found) return kind === 'negation' && diff.some(({ op }) => op !== 'same') ? 'negation changed' : unshown[kind];
  return found.more > 0 ? `${turned(kind, found)}, and ${found.more} more` : turned(kind, found);
};

/** All alarms of a quote in words, the worst first. */
export const wordsOfAlarms = (alarms: readonly Alarm[], diff: readonly Change[] = []): string[] =>
  alarms.map((kind) => wordsOfAlarm(kind, diff));
