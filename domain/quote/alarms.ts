import { hasModalityAlarm } from './modality-alarm';
import { hasNameAlarm, type Usage } from './name-alarm';
import { hasNegationAlarm } from './negation-alarm';
import { hasNumberAlarm } from './number-alarm';
import { hasQuantifierAlarm } from './quantifier-alarm';
import type { Change } from './word-diff';
import { wordingOf } from './wording';

/** What may have turned the meaning of a quote, in the order in which it is said. */
export const alarmKinds = ['negation', 'number', 'name', 'modality', 'attribution'] as const;
export type Alarm = (typeof alarmKinds)[number];

/** What alarms need to know of the words around: whether each side opens a sentence, and which words the texts also write small. */
export type Setting = { readonly opens: { readonly old: boolean; readonly next: boolean }; readonly isCommon: Usage };

const sideOf = (changes: readonly Change[], side: 'del' | 'ins') =>
  changes
    .filter(({ op }) => op === 'same' || op === side)
    .map(({ text }) => text)
    .join('');

/** What stayed raises no alarm, and both sides have it: of a long stretch its ends are enough to read what changed beside them. */
const longest = 1200;
const shortened = ({ op, text }: Change): Change => {
  if (op !== 'same' || text.length <= longest) return { op, text };
  const [head, tail] = [text.slice(0, longest / 2), text.slice(-longest / 2)];
  return { op, text: `${head.slice(0, head.lastIndexOf(' ') + 1)} … ${tail.slice(tail.indexOf(' ') + 1)}` };
};

/** The alarms that a word difference raises by its words alone: negation, number, name, modality. */
export const alarmsOf = (all: readonly Change[], { opens, isCommon }: Setting): Alarm[] => {
  if (all.every(({ op }) => op === 'same')) return [];
  const changes = all.map(shortened);
  const [old, next] = [wordingOf(sideOf(changes, 'del'), opens.old), wordingOf(sideOf(changes, 'ins'), opens.next)];
  const raised: Record<Exclude<Alarm, 'attribution'>, boolean> = {
    negation: hasNegationAlarm(changes),
    number: hasNumberAlarm(old, next) || hasQuantifierAlarm(changes),
    name: hasNameAlarm(changes, opens, isCommon),
    modality: hasModalityAlarm(old, next),
  };
  return alarmKinds.filter((kind) => kind !== 'attribution' && raised[kind]);
};
