import type { Span } from '@/domain/text/span';
import { byPronoun, byRole, type Memory } from './antecedents';
import type { Ask } from './ask';
import { readRoles, tell } from './cast';
import type { Item } from './frames';
import { itemRange } from './item-range';
import { asTheDeskNames } from './known-actors';
import { bodyByName, pointsByRole, stateByAdjective, stateByName } from './lookups';
import { joined, namesIn } from './names';
import { isAskedBy, isCapital, type Phrase, phraseEndingAt } from './noun-phrase';
import { adjectiveState, headEnd, ownerOf, roleWord } from './phrase-head';
import { asBody, asPerson, nobody, type Speaker } from './speaker';
import { documents, groupNouns } from './tables/roles';
import { governmentNouns } from './tables/states';
import * as classes from './tables/word-classes';

/** Resolves the words that name a speaker, with the apposition behind them, to somebody of the text or of the actors known. */
export const resolveSpeaker = (ask: Ask, mention: Span, apposition: Span | null): Speaker => {
  const surface = ask.text.slice(mention[0], mention[1]);
  const [first, last] = itemRange(ask.frame.items, mention);
  return asTheDeskNames(ask.book, surface, first < 0 ? nobody('no-words', surface) : resolveRange(ask, first, last, apposition, 0));
};

const resolveRange = (ask: Ask, from: number, to: number, apposition: Span | null, depth: number): Speaker => {
  const { items } = ask.frame;
  const opener = items[from];
  if (!opener || depth > 3) return nobody('no-words');
  if (
    from === to &&
    ((classes.pronouns.has(opener.lower) && !classes.determiners.has(opener.lower)) || classes.possessives.has(opener.lower))
  )
    return pronounSpeaker(ask, opener.lower);
  const indefinite = /^(?:a|an|some|one|several|many|most|two|three|four|five|few|other|another|any|no|those|both|experts?)$/.test(
    opener.lower,
  );
  const start = classes.determiners.has(opener.lower) && from < to ? from + 1 : from;
  const head = headEnd(items, start, to);
  const owner = ownerOf(items, start, head);
  if (documents.has(items[head]?.lower ?? '')) {
    if (owner >= start) return resolveRange(ask, from, owner, null, depth + 1);
    if (classes.possessives.has(opener.lower)) return pronounSpeaker(ask, opener.lower);
    const issuer = issuerOf(items, from);
    if (issuer) return resolveRange(ask, issuer.first, issuer.last, null, depth + 1);
    const by = items.findIndex((item, i) => i > head && i < to && /^(?:by|from|of)$/.test(item.lower));
    if (by > 0) return resolveRange(ask, by + 1, to, null, depth + 1);
  }
  const own = owner < start ? start : Math.min(head, owner + 2);
  if (isAskedBy(items, head + 1) && /s$/.test(items[head]?.lower ?? '') && start === head)
    return nobody('group-or-anonymous', ask.text.slice(opener.start, items[to]?.end ?? 0));
  const behind = head < to && roleWord(items, start, head) ? personIn(ask, head + 1, to, true) : null;
  if (behind?.person && namesAlone(items, to, behind.person.name)) {
    for (const role of readRoles(items, start, head).roles) tell(behind.person, role, ask.frame.paragraph);
    return behind;
  }
  const called = owner < start ? bodyByName(joined(items, start, to)) : null;
  if (called) return asBody(called.name, called.speaksFor, 'body');
  const named =
    (owner < start || isCapital(items[head]) ? personIn(ask, own, head, owner >= start) : null) ??
    fromApposition(ask, from, to, apposition);
  if (named) return named;
  const whole = joined(items, start, head);
  const body = bodyByName(joined(items, start, to)) ?? bodyByName(whole);
  if (body) return asBody(body.name, body.speaksFor, 'body');
  const state = stateByName(joined(items, from, to)) ?? stateByName(joined(items, start, to)) ?? stateByName(whole);
  if (state) return asBody(state, state, 'stands-for-state');
  const adjective = adjectiveState(items, start, head);
  if (adjective && governmentNouns.has(items[head]?.lower ?? '') && head - start < 3)
    return asBody(adjective, adjective, 'government-of-state');
  const surface = ask.text.slice(opener.start, items[to]?.end ?? 0);
  if (start === head && stateByAdjective(whole) && /s$/.test(whole) && whole !== 'us') return nobody('group-or-anonymous', surface);
  if (owner >= start && owner + 2 === head && ownBodies.test(items[head]?.lower ?? '') && isCapital(items[owner]))
    return {
      ...asBody(`${ask.text.slice(items[start]?.start ?? 0, items[owner]?.end ?? 0)} ${items[head]?.text ?? ''}`, null, 'body-of-owner'),
      sureness: 0.85,
    };
  if (start < head && head === to && isCapital(items[start]) && ownBodies.test(items[head]?.lower ?? ''))
    return { ...asBody(ask.text.slice(items[start]?.start ?? 0, items[to]?.end ?? 0), null, 'as-named'), sureness: 0.85 };
  const read = readRoles(items, start, to);
  const word = roleWord(items, own, head);
  if (word && !indefinite) {
    const ownerState =
      owner < start
        ? null
        : (bodyByName(joined(items, start, owner))?.speaksFor ??
          stateByName(joined(items, start, owner)) ??
          readRoles(items, start, owner).state);
    const complement = head < to ? readRoles(items, head + 1, to).state : null;
    const answer = byRole(
      ask.cast,
      ask.memory,
      ask.scene,
      word,
      ownerState ?? adjective ?? complement ?? read.state,
      head < to && !complement ? ask.text.slice(items[head]?.start ?? 0, items[to]?.end ?? 0) : null,
    );
    if (answer.person) return asPerson(answer.person, 0.88, `role:${word}`);
    return nobody(answer.why, surface);
  }
  const earlier =
    classes.determiners.has(opener.lower) && !indefinite && start === head ? bodyBefore(ask.memory, items[head]?.lower ?? '') : null;
  if (earlier) return { ...earlier, sureness: 0.8, reasons: [`body:${items[head]?.lower ?? ''}`] };
  if (isCapital(items[head]) && !isGroup(items, from, head) && !classes.pronouns.has(opener.lower))
    return { ...asBody(stripOwner(surface), null, 'as-named'), sureness: 0.85 };
  return nobody(indefinite || /s$/.test(items[head]?.lower ?? '') ? 'group-or-anonymous' : 'not-named', surface);
};

/** "the head of the department Ann Lee": the name does not hang on the preposition itself. */
const namesAlone = (items: readonly Item[], to: number, name: string): boolean => {
  const before = items[to - name.split(' ').length];
  return before !== undefined && !classes.prepositions.has(before.lower) && before.lower !== 'and' && !isCapital(before);
};

/** "the ministry sent a letter demanding …": who put the document out. */
const issuerOf = (items: readonly Item[], document: number): Phrase | null =>
  /^(?:issued|published|released|sent|posted|signed|delivered|gave|made)$/.test(items[document - 1]?.lower ?? '')
    ? phraseEndingAt(items, document - 2)
    : null;

const stripOwner = (surface: string) => surface.replace(/^(?:the|The) /, '');

/** Lower-case nouns that make a body of the name before them: "the Obama administration", "Lee's campaign". */
const ownBodies =
  /^(?:administration|government|campaign|team|office|party|foundation|camp|ministry|committee|company|newspaper|council|university|institute|agency|group)$/;

/** "the ministry": the last speaker whose name ends so. */
const bodyBefore = (memory: Memory, noun: string): Speaker | null => {
  for (let i = memory.length - 1; i >= Math.max(0, memory.length - 12); i--) {
    const speaker = memory[i]?.speaker;
    if (speaker && !speaker.person && speaker.name?.toLowerCase().endsWith(` ${noun}`)) return speaker;
  }
  return null;
};

/** One word whose capital comes from the start of the sentence: "Experts", "Critics". */
const isGroup = (items: readonly Item[], from: number, to: number): boolean => {
  const lower = items[to]?.lower ?? '';
  return from === to && (groupNouns.has(lower) || (pointsByRole(lower.replace(/s$/, '')) && lower.endsWith('s')));
};

const personIn = (ask: Ask, from: number, to: number, surely = false): Speaker | null => {
  const names = namesIn(ask.frame.items, from, to).filter((name) => name.last === to && name.person !== 'no' && name.name.length > 0);
  const one = names[names.length - 1];
  if (!one || isGroup(ask.frame.items, from, to) || (one.name.length === 1 && stateByAdjective(one.name[0]?.toLowerCase() ?? '')))
    return null;
  const words = one.name.join(' ');
  if (surely && one.name.length < 2) return null;
  const people = ask.cast.named(words);
  const person =
    people.length > 1 ? ([...people].sort((a, b) => Number(b.sure) - Number(a.sure) || b.count - a.count)[0] ?? null) : (people[0] ?? null);
  if (!person)
    return one.person === 'yes' || one.name.length > 0
      ? { name: words, description: null, speaksFor: null, person: null, sureness: 0.9, reasons: ['as-named'], unsure: null }
      : null;
  const short = person.name.length > words.length;
  const rival = people.length > 1 && people.filter((other) => other.sure === person.sure && other.count === person.count).length > 1;
  if (rival) return nobody(`several-people-named:${words}`, words);
  return asPerson(person, short ? 0.95 : 1, short ? `surname-of:${person.name}` : 'full-name');
};

/** "the dean of the law school, historian Ann Lee": the name stands in the apposition, its roles in front. */
const fromApposition = (ask: Ask, from: number, to: number, apposition: Span | null): Speaker | null => {
  if (!apposition) return null;
  const [first, last] = itemRange(ask.frame.items, apposition);
  if (first < 0) return null;
  const name = namesIn(ask.frame.items, first, last).find((one) => one.person !== 'no' && one.name.length > 1);
  const person = name && name.first - first < 4 ? ask.cast.named(name.name.join(' '))[0] : undefined;
  if (!person || namesIn(ask.frame.items, from, to).some((one) => one.person === 'yes')) return null;
  const read = readRoles(ask.frame.items, from, to);
  for (const role of read.roles) tell(person, role, ask.frame.paragraph);
  person.state ??= read.state;
  return asPerson(person, 0.95, 'apposition');
};

const pronounSpeaker = (ask: Ask, pronoun: string): Speaker => {
  const answer = byPronoun(ask.cast, ask.memory, ask.scene, pronoun);
  if (answer.speaker) return { ...answer.speaker, sureness: 0.8, reasons: [`pronoun:${pronoun}`] };
  return answer.person ? asPerson(answer.person, 0.82, `pronoun:${pronoun}`) : nobody(answer.why, pronoun);
};
