import type { Item } from '../frames';
import { openers } from '../tables/ru/word-classes';
import { russianUses } from './cues';
import { type FirstName, firstName } from './first-name';
import { adjectiveStateAt, bodyAt, roleAt, stateAt } from './lookups';
import { plain } from './stems';

/** A name of a person in some case: first name (null where only a surname stands) and surname, by their items. */
export type RussianName = {
  readonly first: number;
  readonly last: number;
  readonly given: Item | null;
  readonly known: FirstName | null;
  readonly surname: Item;
};

const isCapital = (item: Item | undefined): boolean => item?.kind === 'word' && /^[А-ЯЁ]/u.test(item.text);
const isShort = (item: Item | undefined): boolean => item !== undefined && /^\p{Lu}{2,}(?:-\p{Lu}+)?$/u.test(item.text);
const isInitial = (item: Item | undefined): boolean => item !== undefined && /^\p{Lu}\.$/u.test(item.text);

/** A capitalised word that may be of a person: no abbreviation, state, body, role, or word that only opens the sentence. */
const mayName = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (!item || !isCapital(item) || isShort(item)) return false;
  if (firstName(item.text)) return true;
  if (isInitial(item)) return true;
  if (openers.has(plain(item)) || russianUses(plain(item)).length > 0) return false;
  return !stateAt(items, at) && !bodyAt(items, at) && !roleAt(items, at, at) && !adjectiveStateAt(items, at);
};

/** The names of persons between two items, in order. In a longer run of capitals a known first name says where the name begins. */
export const russianNames = (items: readonly Item[], from: number, to: number): RussianName[] => {
  const found: RussianName[] = [];
  for (let i = from; i <= to; i++) {
    if (!mayName(items, i)) continue;
    let last = i;
    while (last < to && last < i + 6 && mayName(items, last + 1)) last++;
    const name = readRun(items, i, last);
    if (name) found.push(name);
    i = last;
  }
  return found;
};

const readRun = (items: readonly Item[], from: number, to: number): RussianName | null => {
  let first = from;
  for (let i = from; i < to; i++)
    if (firstName(items[i]?.text ?? '')) {
      first = i;
      break;
    }
  if (first === from && to - from > 2) first = to - 1;
  const surname = items[to];
  if (!surname) return null;
  const given = items[first];
  // A lone word in the middle of a sentence, or behind a role, is a surname; at its start it may be any word.
  if (first === to || !given)
    return isInitial(surname) ? null : { first: to, last: to, given: null, known: firstName(surname.text), surname };
  return { first, last: to, given, known: isInitial(given) ? null : firstName(given.text), surname };
};

export { isCapital };
