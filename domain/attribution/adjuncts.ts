import type { Item } from './frames';
import { isAdverb, isCapital, isTime, phraseStartingAt } from './noun-phrase';
import * as classes from './tables/word-classes';

const occasions = new Set(
  (
    'statement interview speech tweet tweets letter email post message briefing conference rally debate hearing article memo twitter facebook television tv ' +
    'phone address remarks response reply appearance event show radio podcast op-ed column blog book report meeting video release call town hall testimony'
  ).split(' '),
);

/** True when a prepositional phrase tells when, where or on what occasion something was said. */
const isOccasion = (items: readonly Item[], from: number, last: number): boolean => {
  for (let i = from; i <= last; i++) {
    const item = items[i];
    if (item && (isTime(item) || occasions.has(item.lower) || item.kind === 'quote')) return true;
  }
  return items[from]?.kind === 'number' && from === last;
};

/** Past times, adverbs and phrases of the occasion ("on Friday", "in an interview with the paper"); with `any`, past every prepositional phrase. */
export const skipAdjuncts = (items: readonly Item[], from: number, any: boolean): number => {
  let i = from;
  for (let steps = 0; steps < 12 && i < items.length; steps++) {
    const item = items[i];
    if (!item) break;
    if (isAdverb(item) && item.lower !== 'only') {
      i++;
      continue;
    }
    if (items[i + 2]?.lower === 'ago' && isTime(items[i + 1])) {
      i += 3;
      continue;
    }
    if (isTime(item) && !(item.lower === 'this' && !isTime(items[i + 1]))) {
      i++;
      if (items[i]?.kind === 'number') i++;
      continue;
    }
    if (item.lower === 'to' && !classes.determiners.has(items[i + 1]?.lower ?? '') && !isCapital(items[i + 1])) break;
    if (classes.prepositions.has(item.lower) || item.lower === 'when' || item.lower === 'as') {
      if (isTime(items[i + 2]) && occasions.has(items[i + 3]?.lower ?? '')) {
        i += 4;
        continue;
      }
      const phrase = phraseStartingAt(items, i + 1);
      if (!phrase) {
        if (isTime(items[i + 1])) {
          i += 2;
          continue;
        }
        break;
      }
      if ((!any || item.lower === 'to') && !isOccasion(items, phrase.first, phrase.last)) break;
      i = phrase.last + 1;
      continue;
    }
    break;
  }
  return i;
};

/** True at the end of a frame: nothing but closing marks follows. */
export const atEnd = (items: readonly Item[], i: number): boolean => {
  for (let k = i; k < items.length; k++) {
    const item = items[k];
    if (item && (item.kind !== 'mark' || !/^[.!?…)\]”’"'»:;]+$/.test(item.text))) return false;
  }
  return true;
};
