import { type Cast, type Naming, type Person, tell } from '../cast';
import type { Frame, Item } from '../frames';
import type { RoleRow } from '../tables/roles';
import { prepositions, ties } from '../tables/ru/word-classes';
import { russianUses } from './cues';
import { firstName } from './first-name';
import { adjectiveStateAt, bodyAt, nominativeRoleAt, roleAt, stateAt } from './lookups';
import { type RussianName, russianNames } from './names';
import { nominativeSurname, plain, stemOf, surnameStem } from './stems';

/** The people of a Russian text: whatever case a name stands in, it is the same person, shown in the nominative. Case is told by the first name, or by the title in front of it. */
export const russianCast = (text: string, frames: readonly Frame[]): Cast => {
  const byName = new Map<string, Person>();
  const bySurname = new Map<string, Person[]>();
  const read = frames.map((frame) => {
    const names = russianNames(frame.items, 0, frame.items.length - 1);
    return {
      frame,
      names: names.map((name, i) => ({ name, told: rolesInFront(frame.items, name.first, (names[i - 1]?.last ?? -1) + 1) })),
    };
  });
  const add = (name: RussianName, oblique: boolean, paragraph: number): Person => {
    const full = nominativeName(name, oblique);
    const known = byName.get(keyOf(name));
    if (known) {
      if (name.known?.isNominative !== false && full.length < known.name.length) known.name = full;
      return known;
    }
    const stem = surnameStem(name.surname.text);
    const person: Person = {
      name: full,
      surname: stem,
      gender: genderOf(name),
      roles: new Map(),
      paragraph,
      state: null,
      description: null,
      former: false,
      sure: name.known !== null,
      count: 0,
    };
    byName.set(keyOf(name), person);
    bySurname.set(stem, [...(bySurname.get(stem) ?? []), person]);
    return person;
  };
  for (const { frame, names } of read) for (const { name, told } of names) if (name.given) add(name, told.oblique, frame.paragraph);
  const namings: Naming[] = [];
  read.forEach(({ frame, names }, at) => {
    for (const { name, told } of names) {
      const person = name.given
        ? byName.get(keyOf(name))
        : (pick(bySurname.get(surnameStem(name.surname.text)), name) ?? (told.titled ? add(name, told.oblique, frame.paragraph) : null));
      if (!person) continue;
      person.count++;
      person.gender ??= genderOf(name);
      for (const role of told.roles) tell(person, role, frame.paragraph);
      if (told.roles.length > 0) person.sure = true;
      person.state ??= told.state;
      person.former ||= told.former;
      describe(text, frame, name, person);
      namings.push({ person, start: frame.items[name.first]?.start ?? 0, frame: at, subject: name.first <= 6 });
    }
  });
  const named = (words: string): readonly Person[] => {
    const parts = words.split(' ');
    const exact = parts.length > 1 ? byName.get(keyOfWords(parts[0] ?? '', parts.at(-1) ?? '')) : undefined;
    return exact ? [exact] : parts.length > 1 ? [] : (bySurname.get(surnameStem(words)) ?? []);
  };
  return { persons: [...byName.values()], namings, named };
};

const keyOfWords = (given: string, surname: string): string =>
  `${firstName(given)?.nominative ?? stemOf(given.toLowerCase().replaceAll('ё', 'е'))} ${surnameStem(surname)}`;
const keyOf = (name: RussianName): string => (name.given ? keyOfWords(name.given.text, name.surname.text) : surnameStem(name.surname.text));

const genderOf = ({ known, surname }: RussianName): 'm' | 'f' | null =>
  known?.gender ??
  (/(?:ская|цкая|ской|цкой|овой|евой|иной)$/i.test(surname.text)
    ? 'f'
    : /(?:ский|цкий|ского|скому|ским)$/i.test(surname.text)
      ? 'm'
      : null);

const large = (word: string) => word.charAt(0).toLocaleUpperCase('ru') + word.slice(1);

/** "Владимира Путина" → "Владимир Путин"; a first name that no table has is turned back only behind a title that is `oblique`. A first name that has one form for all cases tells nothing, and then the ending is taken off. */
export const nominativeName = (name: RussianName, oblique = false): string => {
  const { given, known, surname } = name;
  if (!given) return nominativeSurname(surname.text, genderOf(name));
  if (!known && oblique) return `${nominativeSurname(given.text, 'm')} ${nominativeSurname(surname.text, 'm')}`;
  const first = known?.isNominative === false ? large(known.nominative) : given.text;
  const last =
    known?.isNominative === true || (!known && !/^\p{Lu}\.$/u.test(given.text))
      ? surname.text
      : nominativeSurname(surname.text, genderOf(name));
  return `${first} ${last}`;
};

/** Of several people with one surname the one the gender allows, else the most often named. */
const pick = (people: readonly Person[] | undefined, name: RussianName): Person | null => {
  const gender = genderOf(name);
  const fitting = (people ?? []).filter((person) => !gender || !person.gender || person.gender === gender);
  return fitting.reduce<Person | null>((best, person) => (best && best.count >= person.count ? best : person), null);
};

/** Roles that a body's name follows rather than a person's: "глава Газпрома". */
const ofBodies = new Set(['глава', 'руководитель', 'директор', 'представитель', 'лидер', 'председатель']);
const privateBodies = /^(?:университет|институт|академи|компани|центр|фонд|школ|клуб|ассоциаци)/;

/** The titles and the state before a name: "официальный представитель МИД РФ Мария Захарова". */
const rolesInFront = (items: readonly Item[], first: number, floor: number) => {
  let from = first;
  while (from > floor && first - from < 14 && items[from - 1]?.kind === 'word') {
    const word = plain(items[from - 1]);
    if (
      russianUses(word).length > 0 ||
      (prepositions.has(word) && !ties.has(word)) ||
      (word === 'и' && !/^\p{Lu}/u.test(items[from]?.text ?? ''))
    )
      break;
    from--;
  }
  const { roles, state, firstRole, former } = readRussianRoles(items, from, first - 1);
  const before = items[first - 1];
  const titled = roles.length > 0 && before !== undefined && roleAt(items, first - 1, first - 1) !== null && !ofBodies.has(plain(before));
  const oblique = firstRole >= 0 && !nominativeRoleAt(items, firstRole, first - 1);
  return { roles: firstRole < 0 ? [] : roles, state: roles.length > 0 ? state : null, titled, former, oblique };
};

/** The state of a body: "МИД Норвегии" speaks for Norway, "МИД" alone for Russia. */
const ofBody = (items: readonly Item[], at: number, to: number): string | null => {
  const body = bodyAt(items, at);
  if (!body) return null;
  return (body.last < to ? stateAt(items, body.last + 1)?.row : null) ?? body.row[2];
};

/** Roles and a state between two items. Heads of private bodies speak for no state. */
export const readRussianRoles = (items: readonly Item[], from: number, to: number) => {
  const roles: RoleRow[] = [];
  let [state, firstRole, former]: [string | null, number, boolean] = [null, -1, false];
  let elsewhere = false;
  for (let i = from; i <= to; i++) {
    const word = plain(items[i]);
    if (privateBodies.test(word)) elsewhere = true;
    if (/^(?:бывш|экс-)/.test(word)) former = true;
    state ??= adjectiveStateAt(items, i) ?? ofBody(items, i, to) ?? stateAt(items, i)?.row ?? null;
    const role = roleAt(items, i, to);
    if (!role) continue;
    if (firstRole < 0) firstRole = i;
    if (!roles.includes(role.row)) roles.push(role.row);
    for (let k = i + 1; k <= role.last; k++) state ??= ofBody(items, k, to);
    i = role.last;
  }
  return { roles: elsewhere ? roles.filter((role) => !role[3]) : roles, state: elsewhere ? null : state, firstRole, former };
};

/** ", ведущий научный сотрудник института," behind a name. */
const describe = (text: string, { items, paragraph }: Frame, name: RussianName, person: Person): void => {
  const at = name.last + 1;
  if (items[at]?.text !== ',' || !name.given) return;
  let end = at + 1;
  while (end < items.length && end < at + 30 && items[end]?.kind !== 'quote' && !/^[,.;:!?–—]$/.test(items[end]?.text ?? '')) end++;
  const read = readRussianRoles(items, at + 1, end - 1);
  if (read.firstRole < 0 || read.firstRole > at + 3) return;
  for (const role of read.roles) tell(person, role, paragraph);
  person.state ??= read.state;
  person.former ||= read.former;
  person.sure = true;
  const start = items[at + 1]?.start ?? 0;
  person.description ??= text.slice(start, Math.min(items[end - 1]?.end ?? 0, start + 160));
};
