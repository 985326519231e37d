import type { Cast, Naming, Person } from './cast';
import type { Speaker } from './speaker';

/** Where we are asking from: the frame, its paragraph, the place of the mention. */
export type Scene = { readonly frame: number; readonly paragraph: number; readonly at: number };
/** The speakers found so far, in order. */
export type Memory = readonly { readonly speaker: Speaker; readonly frame: number; readonly paragraph: number }[];
export type Answer = { readonly person: Person | null; readonly speaker: Speaker | null; readonly why: string };

const unknown = (why: string): Answer => ({ person: null, speaker: null, why });

/** Namings before the place, newest first, at most sixty. */
const namedBefore = (cast: Cast, at: number): Naming[] => {
  let [low, high] = [0, cast.namings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.namings[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return cast.namings.slice(Math.max(0, low - 60), low).reverse();
};

type Score = { person: Person; points: number };

const best = (scores: ReadonlyMap<Person, number>): { first: Score | null; second: Score | null } => {
  let first: Score | null = null;
  let second: Score | null = null;
  for (const [person, points] of scores) {
    if (!first || points > first.points) {
      second = first;
      first = { person, points };
    } else if (!second || points > second.points) second = { person, points };
  }
  return { first, second };
};

const raise = (scores: Map<Person, number>, person: Person, points: number) =>
  scores.set(person, Math.max(scores.get(person) ?? 0, points));

/** Who "he", "she" or "they" is: the speaker before, or whom the sentences before are about, when gender allows. */
export const byPronoun = (cast: Cast, memory: Memory, scene: Scene, pronoun: string): Answer => {
  const lower = pronoun.toLowerCase();
  const gender = /^(?:he|him|his|himself)$/.test(lower) ? 'm' : /^(?:she|her|herself)$/.test(lower) ? 'f' : null;
  const before = memory[memory.length - 1];
  if (!gender) {
    if (/^(?:they|them|their|it)$/.test(lower) && before && !before.speaker.person && scene.paragraph - before.paragraph <= 1)
      return { person: null, speaker: before.speaker, why: '' };
    return unknown(/^(?:i|we|me|us|my|our)$/.test(lower) ? 'first-person' : 'pronoun-without-antecedent');
  }
  const fits = (person: Person) => (person.gender === gender || person.gender === null) && (person.sure || person.name.includes(' '));
  const doubt = (person: Person) => (person.sure || person.count > 1 ? 0 : 1);
  const scores = new Map<Person, number>();
  for (const { speaker, frame, paragraph } of memory.slice(-4)) {
    const person = speaker.person;
    if (!person || !fits(person) || scene.paragraph - paragraph > 2) continue;
    raise(scores, person, 5.5 - 0.6 * Math.min(5, scene.frame - frame) - (paragraph === scene.paragraph ? 0 : 0.4));
  }
  for (const { person, frame, subject, start } of namedBefore(cast, scene.at)) {
    const distance = scene.frame - frame;
    if (distance > 5) break;
    if (!fits(person)) continue;
    const close = distance === 0 ? (subject ? 4.9 : 2.6) : (subject ? 4.6 : 2.4) - 0.7 * (distance - 1);
    raise(scores, person, close + (person.gender === gender ? 0.4 : 0) + (scene.at - start < 60 ? 0.05 : 0) - doubt(person));
  }
  const { first, second } = best(scores);
  if (!first) return unknown('pronoun-without-antecedent');
  if (second && first.points - second.points < 0.1) return unknown(`${first.person.name}-or-${second.person.name}`);
  return { person: first.person, speaker: null, why: '' };
};

/** Who "the diplomat", "the Russian leader", "the deputy" is: somebody whose title or apposition told that role, of that state when one is named. */
export const byRole = (cast: Cast, memory: Memory, scene: Scene, word: string, state: string | null, complement: string | null): Answer => {
  const scores = new Map<Person, number>();
  const newest = new Map<Person, number>();
  for (const { person, frame } of namedBefore(cast, scene.at)) if (!newest.has(person)) newest.set(person, frame);
  const last = memory[memory.length - 1]?.speaker.person ?? null;
  for (const person of cast.persons) {
    let points = 0;
    for (const role of person.roles.keys()) {
      const exact = role[0] === word || role[1].split('|').includes(word);
      points = Math.max(points, exact ? 3 : role[2].split('|').includes(word) ? 2 : 0);
    }
    if (points === 0) continue;
    if (state) points += person.state === state ? 3 : person.state ? -5 : -0.5;
    const frame = newest.get(person);
    points += frame === undefined ? -2.5 : 2 / (1 + (scene.frame - frame) / 4);
    if (person === last) points += 1.5;
    if (complement) points -= 0.5;
    if (points > 0) scores.set(person, points);
  }
  const { first, second } = best(scores);
  if (!first) return unknown(last ? `role-not-told:${word}:perhaps-${last.name}` : `role-not-told:${word}`);
  if (second && first.points - second.points < 0.15) return unknown(`${first.person.name}-or-${second.person.name}`);
  return { person: first.person, speaker: null, why: '' };
};
