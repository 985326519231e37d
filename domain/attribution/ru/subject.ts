import type { Item } from '../frames';
import type { Phrase } from '../noun-phrase';
import { anonymous, russianGovernments, russianGroups } from '../tables/ru/roles';
import { adverbs, conjunctions, prepositions, pronouns, subordinators, ties, timeWords } from '../tables/ru/word-classes';
import { type RussianUse, russianUses } from './cues';
import { adjectiveStateAt, bodyAt, nominativeRoleAt, stateAt } from './lookups';
import { isCapital, russianNames } from './names';
import { isOblique, plain } from './stems';

/** The subject of a cue between two items: the first phrase that can stand in the nominative and hangs on no preposition; null when there is none. */
export const subjectBetween = (items: readonly Item[], from: number, to: number, use: RussianUse): Phrase | null => {
  if (use.cue.passive) return documentInPlace(items, from, to);
  const names = russianNames(items, from, to);
  for (let i = from; i <= to; i++) {
    if (items[i]?.kind !== 'word' || isGoverned(items, i, from)) continue;
    const last = headAt(items, i, to, use, names);
    if (last < 0) continue;
    const first = withAdjectives(items, i, from);
    const end = extent(items, last, to, names);
    return { first, last: end, until: end };
  }
  return use.plural && use.form !== 'adjective' ? bodyInPlace(items, from, to) : null;
};

/** The last item of a head that begins here, or -1. */
const headAt = (items: readonly Item[], i: number, to: number, use: RussianUse, names: ReturnType<typeof russianNames>): number => {
  const word = plain(items[i]);
  if (pronouns.has(word)) return (word === 'они') === use.plural || use.form === 'gerund' ? i : -1;
  const role = nominativeRoleAt(items, i, to);
  if (role) return use.plural && use.form === 'past' && !russianGroups.has(word) ? -1 : role.last;
  const name = names.find((one) => one.first === i);
  if (name)
    return isOblique(name.surname.text, use.gender) || name.known?.isNominative === false || (use.plural && !russianGroups.has(word))
      ? -1
      : name.last;
  if (anonymous.has(word)) return i;
  if (russianGroups.has(word) || russianGovernments.has(word)) return agrees(word, use) ? i : -1;
  const state = stateAt(items, i);
  if (state) return isNominativePlace(plain(items[state.last])) ? state.last : -1;
  const body = bodyAt(items, i);
  if (body) return isNominativePlace(plain(items[body.last])) ? body.last : -1;
  if (/^(?:министерство|ведомство|посольство|правительство|агентство|издание|газета|телеканал|компания|пресс-служба)$/.test(word)) return i;
  const short = items[i]?.text ?? '';
  return /^\p{Lu}{2,}$/u.test(short) && !use.plural ? i : -1;
};

/** "власти" with a plural verb, "сторона" with one that is not. */
const agrees = (word: string, { plural, form }: RussianUse): boolean => form === 'gerund' || plural === /(?:ы|и|все|е)$/.test(word);

/** "Москва", "Кремль", "МИД", "США", not "Москвы", "Кремлем": the endings in which a place is no subject. */
const isNominativePlace = (word: string): boolean =>
  !/(?:[бвгджзклмнпрстфхцчшщ](?:ы|е|у|ом|ем|ой)|ии|ию|ией|ля|лю|лем)$/.test(word) || /^(?:сша|дума|госдума|дом)$/.test(word);

/** True behind a preposition, past the adjectives of the phrase: "в российском МИД". */
const isGoverned = (items: readonly Item[], at: number, from: number): boolean => {
  for (let i = at - 1; i >= from && i >= at - 4; i--) {
    const word = plain(items[i]);
    if (prepositions.has(word)) return true;
    if (!/(?:ого|ому|ым|ом|им|ой|ую|ых|ей|ем)$/.test(word) || items[i]?.kind !== 'word') return false;
  }
  return false;
};

const withAdjectives = (items: readonly Item[], at: number, from: number): number => {
  let first = at;
  while (
    first > from &&
    first > at - 4 &&
    /(?:ый|ий|ая|яя|ые|ие|ой)$/.test(plain(items[first - 1])) &&
    items[first - 1]?.kind === 'word' &&
    !adverbs.has(plain(items[first - 1]))
  )
    first--;
  return first;
};

/** How far a subject reaches from its head: over complements, up to the name that it ends with. */
const extent = (items: readonly Item[], head: number, to: number, names: ReturnType<typeof russianNames>): number => {
  const ahead = names.filter((one) => one.first > head && reaches(items, head, one.first));
  const name =
    ahead.find((one) => one.given) ??
    ahead.find(
      (one) =>
        (one.last - head < 4 && !/^\p{Ll}/u.test(items[one.last + 1]?.text ?? '.')) || (ahead.length === 1 && one.first === head + 1),
    );
  if (name) return name.last;
  if (names.some((one) => one.last === head) || pronouns.has(plain(items[head]))) return head;
  let last = head;
  for (let i = head + 1; i <= Math.min(to, head + 12); i++) {
    const item = items[i];
    const word = plain(item);
    if (item?.kind !== 'word' && !(item?.kind === 'quote' && item.end - item.start < 40)) break;
    if (stops(word) || (prepositions.has(word) && !(i === head + 1 && anonymous.has(plain(items[head])) && ties.has(word)))) break;
    last = i;
  }
  return last;
};

const stops = (word: string): boolean =>
  /^(?:это|этого|его|ее|их|ему|ей|им|нам|мне)$/.test(word) ||
  adverbs.has(word) ||
  timeWords.has(word) ||
  subordinators.has(word) ||
  (conjunctions.has(word) && word !== 'и') ||
  russianUses(word).length > 0;

/** Nothing but words of a complement between a role and the name behind it. */
const reaches = (items: readonly Item[], head: number, name: number): boolean => {
  if (name - head > 14) return false;
  for (let i = head + 1; i < name; i++) {
    const item = items[i];
    const word = plain(item);
    if (item?.kind === 'quote' && item.end - item.start < 60) continue;
    if (item?.kind !== 'word' || stops(word) || (prepositions.has(word) && !ties.has(word))) return false;
    if (word === 'и' && !isCapital(items[i + 1]) && !isCapital(items[i - 1])) continue;
  }
  return true;
};

/** "В заявлении МИД говорится": the document speaks for whoever stands behind it. */
const documentInPlace = (items: readonly Item[], from: number, to: number): Phrase | null => {
  for (let i = from; i < to; i++) if (/^во?$/.test(plain(items[i]))) return { first: i + 1, last: to, until: to };
  return null;
};

/** "В Кремле считают", "заявили в российском МИД": the body behind the preposition speaks. */
const bodyInPlace = (items: readonly Item[], from: number, to: number): Phrase | null => {
  for (let i = from; i < to; i++) {
    if (!/^во?$/.test(plain(items[i]))) continue;
    for (let k = i + 1; k <= Math.min(to, i + 3); k++) {
      const hit = bodyAt(items, k) ?? stateAt(items, k);
      const place =
        hit ??
        (/^(?:министерстве|ведомстве|посольстве|правительстве|агентстве|компании|пресс-службе)$/.test(plain(items[k]))
          ? { last: k }
          : null);
      if (place) {
        const owner = stateAt(items, place.last + 1);
        const last = owner && place.last + 1 <= to ? owner.last : place.last;
        return { first: i + 1, last, until: last };
      }
      if (!adjectiveStateAt(items, k) && !/(?:ом|ем|ой)$/.test(plain(items[k]))) break;
    }
  }
  return null;
};
