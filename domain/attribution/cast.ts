import type { Frame, Item } from './frames';
import { bodyByName, roleOf, stateByAdjective, stateByName } from './lookups';
import { genderOf, joined, namesIn, type ReadName } from './names';
import type { RoleRow } from './tables/roles';

/** Somebody the text calls by name, with what it says of them. */
export type Person = {
  name: string;
  readonly surname: string;
  gender: 'm' | 'f' | null;
  /** Each role, with the paragraph that tells it. */
  readonly roles: Map<RoleRow, number>;
  /** The paragraph that names them first. */
  readonly paragraph: number;
  state: string | null;
  description: string | null;
  /** The office is over: they speak for themselves. */
  former: boolean;
  sure: boolean;
  count: number;
};
/** One place where a person is named in the narrator's words. `subject`: it opens its sentence. */
export type Naming = { readonly person: Person; readonly start: number; readonly frame: number; readonly subject: boolean };
export type Cast = {
  readonly persons: readonly Person[];
  readonly namings: readonly Naming[];
  readonly named: (surnameOrName: string) => readonly Person[];
};

/** The people of a text: full names first, then every place where a name or surname stands. */
export const castOf = (text: string, frames: readonly Frame[]): Cast => {
  const byName = new Map<string, Person>();
  const bySurname = new Map<string, Person[]>();
  const read = frames.map((frame) => ({ frame, names: namesIn(frame.items, 0, frame.items.length - 1) }));
  const add = (name: readonly string[], from: ReadName, paragraph: number): Person => {
    const full = name.join(' ');
    const known = byName.get(keyOf(name));
    if (known) return known;
    const surname = (name[name.length - 1] ?? '').toLowerCase();
    const person: Person = {
      name: full,
      surname,
      gender: from.gender,
      roles: new Map(),
      paragraph,
      state: null,
      description: null,
      former: from.former,
      sure: from.person === 'yes',
      count: 0,
    };
    byName.set(keyOf(name), person);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
    return person;
  };
  for (const { frame, names } of read)
    for (const one of names) if (one.person !== 'no' && one.name.length > 1) add(one.name, one, frame.paragraph);
  const namings: Naming[] = [];
  read.forEach(({ frame, names }, at) => {
    for (const one of names) {
      if (one.person === 'no') continue;
      const person =
        one.name.length > 1
          ? byName.get(keyOf(one.name))
          : (pick(bySurname.get((one.name[0] ?? '').toLowerCase()), one) ??
            (one.person === 'yes' || one.roles.length > 0 ? add(one.name, one, frame.paragraph) : null));
      if (!person) continue;
      person.count++;
      if (one.person === 'yes') person.sure = true;
      person.gender ??= one.gender ?? (one.name.length > 1 ? genderOf(one.name[0] ?? '') : null);
      for (const role of one.roles) tell(person, role, frame.paragraph);
      person.former ||= one.former;
      person.state ??= one.state;
      describe(text, frame, one, person);
      namings.push({
        person,
        start: frame.items[one.first]?.start ?? 0,
        frame: at,
        subject: one.first <= 4 && frame.items[one.last + 1]?.lower !== "'s",
      });
    }
  });
  const named = (words: string): readonly Person[] => {
    const lower = words.toLowerCase();
    const exact = byName.get(keyOf(words.split(' ')));
    return exact ? [exact] : (bySurname.get(lower) ?? []);
  };
  return { persons: [...byName.values()], namings, named };
};

/** Notes a role of a person where the text tells it first. */
export const tell = (person: Person, role: RoleRow, paragraph: number): void => {
  if (!person.roles.has(role)) person.roles.set(role, paragraph);
};

/** A name without its initials, so that "Ann B. Lee" and "Ann Lee" are one. */
const keyOf = (name: readonly string[]): string =>
  name
    .filter((word) => !/^\p{L}\.$/u.test(word) || name.length < 3)
    .join(' ')
    .toLowerCase();

/** Of several people with one surname: the one whose gender the form of address tells, else the most often named. */
const pick = (people: readonly Person[] | undefined, one: ReadName): Person | null => {
  if (!people) return null;
  const fitting = people.filter((person) => !one.gender || !person.gender || person.gender === one.gender);
  return fitting.reduce<Person | null>((best, person) => (best && weight(best) >= weight(person) ? best : person), null);
};

const privateBodies =
  /^(?:university|institute|college|school|academy|centre|center|foundation|company|bank|association|club|society|fund|think-tank)$/;

const weight = (person: Person) => person.count + (person.sure ? 1000 : 0);

/** Reads the apposition behind a name (", a surveyor of bridges") for roles and state. */
const describe = (text: string, { items, paragraph }: Frame, one: ReadName, person: Person): void => {
  const at = one.last + 1;
  if (items[at]?.text !== ',' || one.name.length < 2) return;
  let end = at + 1;
  while (end < items.length && end < at + 30 && items[end]?.kind !== 'quote' && !/^[,.;:!?–—]$/.test(items[end]?.text ?? '')) end++;
  const read = readRoles(items, at + 1, Math.min(end - 1, at + 12));
  if (read.roles.length === 0) return;
  // The president of a university is no head of state, and speaks for none.
  const elsewhere = items.slice(at + 1, end).some((item) => privateBodies.test(item.lower));
  for (const role of read.roles) if (!elsewhere || !role[3]) tell(person, role, paragraph);
  if (!elsewhere) person.state ??= read.state;
  if (items.slice(at + 1, at + 4).some((item) => item.lower === 'former')) person.former = true;
  person.sure = true;
  person.description ??= text.slice(items[at + 1]?.start ?? 0, Math.min(items[end - 1]?.end ?? 0, (items[at + 1]?.start ?? 0) + 160));
};

/** Roles and a state named between two items. */
export const readRoles = (
  items: readonly Item[],
  from: number,
  to: number,
): { readonly roles: RoleRow[]; readonly state: string | null } => {
  const roles: RoleRow[] = [];
  let state: string | null = null;
  for (let i = from; i <= to; i++) {
    for (let width = 3; width >= 1; width--) {
      if (i + width - 1 > to) continue;
      const words = joined(items, i, i + width - 1);
      const role = roleOf(words);
      const tied =
        /^(?:of|for)$/.test(items[i - 1]?.lower ?? '') ||
        items[i + width]?.lower === "'s" ||
        /^(?:of|for)$/.test(items[i - 2]?.lower ?? '');
      state ??= stateByAdjective(words) ?? bodyByName(words)?.speaksFor ?? (i > from && tied ? stateByName(words) : null);
      if (role) {
        roles.push(role);
        i += width - 1;
        break;
      }
    }
  }
  return { roles, state };
};
