import type { Span } from '@/domain/text/span';
import { byPronoun, byRole } from '../antecedents';
import type { Ask } from '../ask';
import { tell } from '../cast';
import { itemRange } from '../item-range';
import { asTheDeskNames } from '../known-actors';
import { asBody, asPerson, nobody, type Speaker } from '../speaker';
import { anonymous, russianGovernments, russianGroups } from '../tables/ru/roles';
import { possessives, pronouns } from '../tables/ru/word-classes';
import { nominativeName, readRussianRoles } from './cast';
import { adjectiveStateAt, bodyAt, nominativeRoleAt, roleAt, stateAt } from './lookups';
import { russianNames } from './names';
import { plain } from './stems';

/** The Russian counterpart of `../resolve-speaker`: whom the words that name a speaker mean, whatever their case. */
export const resolveRussianSpeaker = (ask: Ask, mention: Span, apposition: Span | null): Speaker => {
  const surface = ask.text.slice(...mention);
  const [first, last] = itemRange(ask.frame.items, mention);
  return asTheDeskNames(ask.book, surface, first < 0 ? nobody('no-words', surface) : resolveRange(ask, first, last, apposition, surface));
};

const english: Readonly<Record<string, string>> = { он: 'he', она: 'she', они: 'they', оно: 'it' };

const resolveRange = (ask: Ask, first: number, last: number, apposition: Span | null, surface: string): Speaker => {
  const { items } = ask.frame;
  const word = plain(items[first]);
  if (first === last && (pronouns.has(word) || Object.hasOwn(possessives, word))) return pronounSpeaker(ask, possessives[word] ?? word);
  const named = personIn(ask, first, last) ?? fromApposition(ask, first, last, apposition);
  if (named) return named;
  const { state } = readRussianRoles(items, first, last);
  if (anonymous.has(word) || /^(?:некий|один|одна|неназванный|анонимный)$/.test(word)) return nobody('group-or-anonymous', surface);
  if (isGroup(ask, first, last)) return bodyIn(ask, first, last, state, surface) ?? nobody('group-or-anonymous', surface);
  const role = roleIn(ask, first, last);
  if (role) {
    const answer = byRole(ask.cast, ask.memory, ask.scene, role, toldState(ask, first, last), null);
    return answer.person ? asPerson(answer.person, 0.88, `role:${role}`) : nobody(answer.why, surface);
  }
  return bodyIn(ask, first, last, state, surface) ?? nobody(isGroup(ask, first, last) ? 'group-or-anonymous' : 'not-named', surface);
};

const isGroup = ({ frame }: Ask, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (russianGroups.has(plain(frame.items[i]))) return true;
  return false;
};

const personIn = (ask: Ask, first: number, last: number): Speaker | null => {
  const { items } = ask.frame;
  const name = russianNames(items, first, last).at(-1);
  if (!name || (!name.given && russianGroups.has(plain(name.surname)))) return null;
  const words = name.given ? `${name.given.text} ${name.surname.text}` : name.surname.text;
  const people = ask.cast.named(words);
  const person = [...people].sort((a, b) => Number(b.sure) - Number(a.sure) || b.count - a.count)[0];
  if (!person) return { ...nobody('', null), name: nominativeName(name), sureness: 0.9, reasons: ['as-named'], unsure: null };
  for (const role of readRussianRoles(items, first, name.first - 1).roles) tell(person, role, ask.frame.paragraph);
  if (people.length > 1 && people.filter((other) => other.count === person.count).length > 1)
    return nobody(`several-people-named:${words}`, words);
  return name.given ? asPerson(person, 1, 'full-name') : asPerson(person, 0.95, `surname-of:${person.name}`);
};

/** "глава комитета, Иван Петров,": the name stands between commas. */
const fromApposition = (ask: Ask, first: number, last: number, apposition: Span | null): Speaker | null => {
  if (!apposition) return null;
  const [from, to] = itemRange(ask.frame.items, apposition);
  const name = from < 0 ? undefined : russianNames(ask.frame.items, from, to)[0];
  const person = name?.given && name.first - from < 3 ? ask.cast.named(`${name.given.text} ${name.surname.text}`)[0] : undefined;
  if (!person) return null;
  const read = readRussianRoles(ask.frame.items, first, last);
  for (const role of read.roles) tell(person, role, ask.frame.paragraph);
  person.state ??= read.state;
  return asPerson(person, 0.95, 'apposition');
};

/** A state the words name: "глава МИД" names none. */
const toldState = ({ frame: { items } }: Ask, first: number, last: number): string | null => {
  for (let i = first; i <= last; i++) {
    const state = adjectiveStateAt(items, i) ?? stateAt(items, i)?.row;
    if (state) return state;
  }
  return null;
};

/** The role a phrase names, in the nominative. */
const roleIn = ({ frame: { items } }: Ask, first: number, last: number): string | null => {
  for (let i = first; i <= last; i++) {
    const nominative = nominativeRoleAt(items, i, last);
    if (nominative && !russianGroups.has(nominative.row)) return nominative.row;
    const role = roleAt(items, i, last);
    if (role) return role.row[0];
  }
  return null;
};

/** A state, its government, or a body; "МИД Украины" is no Russian ministry. */
const bodyIn = (ask: Ask, first: number, last: number, state: string | null, surface: string): Speaker | null => {
  const { items } = ask.frame;
  for (let i = first; i <= last; i++) {
    if (russianGovernments.has(plain(items[i]))) {
      if (state) return asBody(state, state, 'government-of-state');
      continue;
    }
    const body = bodyAt(items, i);
    if (body) {
      const [name, , speaksFor] = body.row;
      const owner = stateAt(items, body.last + 1)?.row ?? (i > first ? adjectiveStateAt(items, i - 1) : null);
      return owner && owner !== speaksFor
        ? asBody(ask.text.slice(items[i]?.start ?? 0, items[last]?.end ?? 0), owner, 'body')
        : asBody(name, speaksFor, 'body');
    }
    const own = stateAt(items, i);
    if (own && i === first) return asBody(own.row, own.row, 'stands-for-state');
  }
  if (/^(?:министерств|ведомств)/.test(plain(items[first])) && first === last) {
    const before = ask.memory
      .slice(-8)
      .findLast(({ speaker }) => speaker.name !== null && !speaker.person && /^(?:МИД|Мин)/.test(speaker.name))?.speaker;
    if (before) return { ...before, sureness: 0.8, reasons: [`body:${plain(items[first])}`] };
  }
  return /^[\p{Lu}«"]/u.test(surface) && !isGroup(ask, first, last) && first > 0
    ? { ...asBody(surface, null, 'as-named'), sureness: 0.8 }
    : null;
};

const pronounSpeaker = (ask: Ask, pronoun: string): Speaker => {
  const answer = byPronoun(ask.cast, ask.memory, ask.scene, english[pronoun] ?? pronoun);
  if (answer.speaker) return { ...answer.speaker, sureness: 0.8, reasons: [`pronoun:${pronoun}`] };
  return answer.person ? asPerson(answer.person, 0.82, `pronoun:${pronoun}`) : nobody(answer.why, pronoun);
};
