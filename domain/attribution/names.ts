import type { Item } from './frames';
import { bodyByName, roleOf, stateByAdjective, stateByName } from './lookups';
import { isCapital } from './noun-phrase';
import { femaleNames, maleNames } from './tables/first-names';
import { outlets } from './tables/outlets';
import { addresses, bodyWords, type RoleRow } from './tables/roles';

/** A run of capitalised words, read: titles and state in front, and the name that is left. */
export type ReadName = {
  readonly first: number;
  readonly last: number;
  readonly name: readonly string[];
  readonly roles: readonly RoleRow[];
  readonly state: string | null;
  readonly gender: 'm' | 'f' | null;
  /** The title was held once: "former president". */
  readonly former: boolean;
  readonly person: 'yes' | 'maybe' | 'no';
};

const particles = new Set(['de', 'la', 'le', 'von', 'van', 'der', 'den', 'bin', 'al', 'el', 'da', 'di', 'du', 'dos', 'ben', 'ter', 'y']);
const plainOpeners = new Set(
  (
    'the a an in on at but and or if when while as for from by with after before since because although though however he she it they we you i his her its their our my this that these those ' +
    'there here what who why how where which not no yes so then now one two some many most all both each every another other others such according meanwhile despite unlike like even also still yet asked ' +
    'during under over until once nor only just perhaps maybe instead thus while former'
  ).split(' '),
);

export const genderOf = (given: string): 'm' | 'f' | null => {
  const lower = given.toLowerCase();
  const [m, f] = [maleNames.has(lower), femaleNames.has(lower)];
  return m === f ? null : m ? 'm' : 'f';
};
const isGiven = (word: string) => maleNames.has(word.toLowerCase()) || femaleNames.has(word.toLowerCase());

/** The runs of capitals between two items, each read as titles and a name. */
export const namesIn = (items: readonly Item[], from: number, to: number): ReadName[] => {
  const found: ReadName[] = [];
  for (let i = from; i <= to; i++) {
    const item = items[i];
    if (!item || !isCapital(item) || (plainOpeners.has(item.lower) && !(item.text === 'US'))) continue;
    let last = i;
    while (last < to && last < i + 12 && runsOn(items, last + 1, to)) last++;
    while (last > i && !isCapital(items[last])) last--;
    found.push(readRun(items, i, last));
    i = last;
  }
  return found;
};

/** The next word of a run: a capital, a particle or "of" before a capital, an initial. */
const runsOn = (items: readonly Item[], at: number, to: number): boolean => {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  if (isCapital(item)) return true;
  return at < to && isCapital(items[at + 1]) && (item.lower === 'of' || item.lower === 'for' || particles.has(item.lower));
};

const readRun = (items: readonly Item[], from: number, to: number): ReadName => {
  const roles: RoleRow[] = [];
  let state: string | null = null;
  let gender: 'm' | 'f' | null = null;
  let addressed = false;
  let at = from;
  for (let back = 3; back >= 1; back--) {
    const role = from - back >= 0 ? roleOf(joined(items, from - back, from - 1)) : undefined;
    if (role) {
      roles.push(role);
      const owner = items[from - back - 1]?.lower ?? '';
      state =
        stateByAdjective(owner) ??
        bodyByName(owner)?.speaksFor ??
        bodyByName(joined(items, Math.max(0, from - back - 2), from - back - 1))?.speaksFor ??
        null;
      break;
    }
  }
  if (items[from - 1]?.lower === "'s")
    state ??= stateByName(items[from - 2]?.lower ?? '') ?? bodyByName(items[from - 2]?.lower ?? '')?.speaksFor ?? null;
  while (at <= to) {
    const step = titleAt(items, at, to);
    if (!step) break;
    if (step.role) roles.push(step.role);
    if (step.state) state = step.state;
    if (step.address) {
      addressed = true;
      gender = addresses[items[at]?.lower ?? ''] ?? null;
    }
    at = step.next;
  }
  if (
    at + 2 === to &&
    !isGiven(items[at]?.text ?? '') &&
    isGiven(items[at + 1]?.text ?? '') &&
    /(?:ist|er|or|ian|man)$/.test(items[at]?.lower ?? '')
  ) {
    const role = roleOf(items[at]?.lower ?? '');
    if (role) roles.push(role);
    at++;
  }
  const given = givenInside(items, at, to);
  if (given > at) {
    for (let i = at; i < given; i++) {
      const role = titleAt(items, i, given - 1)?.role;
      if (role) roles.push(role);
    }
    at = given;
  }
  const name = items.slice(at, to + 1).map((item) => item.text);
  const lowers = name.map((word) => word.toLowerCase());
  const place = stateByName(lowers.join(' ')) !== null;
  const body =
    place ||
    outlets.has(lowers.join(' ')) ||
    lowers.some((word) => bodyWords.has(word)) ||
    lowers.includes('of') ||
    lowers.includes('for') ||
    name.some((word) => word.length > 1 && word === word.toUpperCase() && !word.includes('.'));
  const known = name.length > 1 && isGiven(name[0] ?? '');
  const titled = addressed || (roles.length > 0 && name.length > 0 && name.length < 4);
  const person =
    name.length === 0 || name.length > 5 || (body && !(known && !lowers.includes('of'))) ? 'no' : known || titled ? 'yes' : 'maybe';
  const former =
    /^(?:former|ex-president|late|then)$/.test(items[from]?.lower ?? '') ||
    [1, 2, 3, 4].some((back) => items[from - back]?.lower === 'former');
  return {
    first: at <= to ? at : from,
    last: to,
    name,
    roles,
    state,
    former,
    gender: gender ?? (name.length > 1 || addressed ? genderOf(name[0] ?? '') : null),
    person,
  };
};

/** In "Harbour Workers Treasurer Gary Lund": where the given name stands that two to four words of a name follow; else `from`. */
const givenInside = (items: readonly Item[], from: number, to: number): number => {
  for (let i = from; i < to; i++)
    if (isGiven(items[i]?.text ?? '')) return to - i <= 3 && isCapital(items[i + 1]) && !bodyWords.has(items[to]?.lower ?? '') ? i : from;
  return from;
};

/** A title, form of address or state at the front of a run, and where the rest starts. */
const titleAt = (
  items: readonly Item[],
  at: number,
  to: number,
): { next: number; role?: RoleRow; state?: string; address?: boolean } | null => {
  const lower = items[at]?.lower ?? '';
  for (let width = Math.min(4, to - at + 1); width >= 1; width--) {
    const role = roleOf(joined(items, at, at + width - 1));
    if (role) return { next: at + width, role };
  }
  if (Object.hasOwn(addresses, lower)) return { next: at + 1, address: true };
  if (/^(?:former|ex-president|then|acting|republican|democratic|democrat|gop|conservative|mr|house|senate)$/.test(lower) && at < to)
    return { next: at + 1 };
  for (let width = Math.min(2, to - at); width >= 1; width--) {
    const body = bodyByName(joined(items, at, at + width - 1));
    if (body && roleAhead(items, at + width, to)) return { next: at + width, state: body.speaksFor };
  }
  const state = stateByAdjective(lower);
  if (state && at < to && items[at + 1]?.lower !== 'of') return { next: at + 1, state };
  // "Norlandic Foreign Minister Clara Voss": a nationality or party that no table has, before an office that two words of a name follow.
  if (!isGiven(items[at]?.text ?? '') && (officeAt(items, at + 1, to)?.left ?? 0) >= 2) return { next: at + 1 };
  return null;
};

/** The office that begins here, and how many words of the run are left behind it. */
const officeAt = (items: readonly Item[], at: number, to: number): { left: number } | null => {
  for (let width = Math.min(4, to - at + 1); width >= 1; width--)
    if (roleOf(joined(items, at, at + width - 1))) return { left: to - at - width + 1 };
  return null;
};

const roleAhead = (items: readonly Item[], at: number, to: number): boolean => {
  for (let width = Math.min(3, to - at + 1); width >= 1; width--) if (roleOf(joined(items, at, at + width - 1))) return true;
  return false;
};

export const joined = (items: readonly Item[], from: number, to: number): string => {
  let words = '';
  for (let i = from; i <= to; i++) words += (words ? ' ' : '') + (items[i]?.lower ?? '');
  return words;
};
