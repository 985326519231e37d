import { type RoleRow, roles } from './tables/roles';
import { bodies, states } from './tables/states';

/** The tables, turned round for looking things up: a word or phrase in small letters to the row that holds it. */
const turn = <Row>(rows: readonly Row[], keysOf: (row: Row) => string): ReadonlyMap<string, Row> => {
  const map = new Map<string, Row>();
  for (const row of rows) for (const key of keysOf(row).split('|')) if (key && !map.has(key)) map.set(key, row);
  return map;
};

const rolesByWords = turn(roles, ([, words]) => words);
const widerWords: ReadonlySet<string> = new Set(roles.flatMap(([, , wider]) => wider.split('|')));
const statesByAdjective = turn(states, ([, adjectives]) => adjectives);
const statesByName = turn(states, ([name, , standsFor]) => `${name.toLowerCase()}|${standsFor}`);
const bodiesByName = turn(bodies, ([, also]) => also);

/** The role that words name ("secretary of state"), or undefined. */
export const roleOf = (words: string): RoleRow | undefined => rolesByWords.get(words);
/** True for a word that can point back to somebody by role: "diplomat", "leader", "official". */
export const pointsByRole = (word: string): boolean => rolesByWords.has(word) || widerWords.has(word);
/** "russian" → Russia; "us" → United States. */
export const stateByAdjective = (word: string): string | null => statesByAdjective.get(word)?.[0] ?? null;
/** "moscow", "the states", "russian federation" → the state they stand for. */
export const stateByName = (words: string): string | null => statesByName.get(words)?.[0] ?? null;
/** "kremlin" → the body and the state it speaks for. */
export const bodyByName = (words: string): { readonly name: string; readonly speaksFor: string } | null => {
  const row = bodiesByName.get(words);
  return row ? { name: row[0], speaksFor: row[2] } : null;
};
