import type { Item } from '../frames';
import type { RoleRow } from '../tables/roles';
import { russianRoles } from '../tables/ru/roles';
import { russianBodies, russianStates } from '../tables/ru/states';
import { plain, stemOf } from './stems';

/** A row of a table found at an item, and the last item that names it. */
export type Hit<Row> = { readonly row: Row; readonly last: number };

const phraseStem = (words: string) => words.split(' ').map(stemOf).join(' ');

const byStems = new Map<string, RoleRow>();
const nominatives = new Map<string, RoleRow>();
for (const row of russianRoles)
  for (const words of row[1].split('|')) {
    if (!byStems.has(phraseStem(words))) byStems.set(phraseStem(words), row);
    if (!nominatives.has(words)) nominatives.set(words, row);
  }
const wider = new Set(russianRoles.flatMap((row) => row[2].split('|')));

const stemsAt = (items: readonly Item[], at: number, width: number): string => {
  let words = '';
  for (let i = at; i < at + width; i++) words += (i > at ? ' ' : '') + stemOf(plain(items[i]));
  return words;
};
const wordsAt = (items: readonly Item[], at: number, width: number): string => {
  let words = '';
  for (let i = at; i < at + width; i++) words += (i > at ? ' ' : '') + plain(items[i]);
  return words;
};

/** The role named at an item in whatever case; the longest wins. */
export const roleAt = (items: readonly Item[], at: number, to: number): Hit<RoleRow> | null => {
  for (let width = Math.min(4, to - at + 1); width >= 1; width--) {
    const row = byStems.get(stemsAt(items, at, width));
    if (row) return { row, last: at + width - 1 };
  }
  return null;
};

/** The words of a role, or words that may point back to one, that stand at an item in the nominative. */
export const nominativeRoleAt = (items: readonly Item[], at: number, to: number): Hit<string> | null => {
  for (let width = Math.min(4, to - at + 1); width >= 1; width--) {
    const words = wordsAt(items, at, width);
    if (nominatives.has(words) || wider.has(words)) return { row: words, last: at + width - 1 };
  }
  return null;
};

const adjectives = new Map<string, string>();
const states = new Map<string, string>();
for (const [name, adjective, names] of russianStates) {
  for (const stem of adjective.split('|')) adjectives.set(stem, name);
  for (const words of names.split('|')) states.set(phraseStem(words), name);
}

/** "российский", in whatever case: the state; null for any other word. */
export const adjectiveStateAt = (items: readonly Item[], at: number): string | null => {
  const word = plain(items[at]);
  return adjectives.get(word.replace(/(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/, '')) ?? null;
};

/** A state or its capital named at an item, with a capital letter, in whatever case. */
export const stateAt = (items: readonly Item[], at: number): Hit<string> | null => {
  if (!/^\p{Lu}/u.test(items[at]?.text ?? '')) return null;
  for (const width of [2, 1]) {
    const row = states.get(stemsAt(items, at, width)) ?? states.get(wordsAt(items, at, width));
    if (row && items[at + width - 1]) return { row, last: at + width - 1 };
  }
  return null;
};

const bodies = new Map<string, (typeof russianBodies)[number]>();
for (const row of russianBodies) for (const stems of row[1].split('|')) bodies.set(stems.split(' ').map(stemOf).join(' '), row);

/** A body named at an item, in whatever case: "в Белом доме", "МИД". */
export const bodyAt = (items: readonly Item[], at: number): Hit<(typeof russianBodies)[number]> | null => {
  if (!/^\p{Lu}/u.test(items[at]?.text ?? '') && !/^мин/.test(plain(items[at]))) return null;
  for (const width of [3, 2, 1]) {
    const row = items[at + width - 1] ? (bodies.get(stemsAt(items, at, width)) ?? bodies.get(wordsAt(items, at, width))) : undefined;
    if (row) return { row, last: at + width - 1 };
  }
  return null;
};

/** What sort of actor a Russian name is, as far as the tables know it. */
export const russianActorKind = (name: string): 'state' | 'body' | null =>
  russianStates.some(([state]) => state === name) ? 'state' : russianBodies.some(([body]) => body === name) ? 'body' : null;
