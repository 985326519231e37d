import { hasModalityAlarm } from './modality-alarm';
import { hasNameAlarm, type Usage } from './name-alarm';
import { hasNegationAlarm } from './negation-alarm';
import { hasNumberAlarm } from './number-alarm';
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

/** The alarms that a word difference raises by its words alone: negation, number, name, modality. */
export const alarmsOf = (changes: readonly Change[], { opens, isCommon }: Setting): Alarm[] => {
  if (changes.every(({ op }) => op === 'same')) return [];
  const [old, next] = [wordingOf(sideOf(changes, 'del'), opens.old), wordingOf(sideOf(changes, 'ins'), opens.next)];
  const raised: Record<Exclude<Alarm, 'attribution'>, boolean> = {
    negation: hasNegationAlarm(changes),
    number: hasNumberAlarm(old, next),
    name: hasNameAlarm(changes, opens, isCommon),
    modality: hasModalityAlarm(old, next),
  };
  return alarmKinds.filter((kind) => kind !== 'attribution' && raised[kind]);
};
