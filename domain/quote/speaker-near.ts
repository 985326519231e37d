import { startsCapital, type TextIndex } from './index-text';
import { numberAt } from './number-at';
import type { Region } from './surroundings';
import { lightWords } from './tables/light-words';
import { notSpeakers, speakingPronouns, speechCues, speechPhrases, titles } from './tables/speech-cues';

/**
 * Who is named as saying some words, as far as their own sentence, the one before it or a speaker's label shows. `name`: the capitals of a name without its
 * titles, in small letters. `other`: what a speaker without a name is called, or the pronoun. Both empty when nobody is named.
 */
export type Speaker = { readonly name: readonly string[]; readonly other: readonly string[] };

const nobody: Speaker = { name: [], other: [] };
/** Words between a cue and its subject. */
const reach = 14;
/** Paragraphs looked through for the label of a speaker ("ANN LEE:"). */
const labelReach = 40;

const wordAt = (index: TextIndex, at: number) => index.words[numberAt(index.ids, at)] ?? '';
const lowAt = (index: TextIndex, at: number) => index.low[numberAt(index.ids, at)] ?? '';
const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);
const clauseEnd = new Set(['.', '!', '?', ';', '"', ':', '…']);

/** The speaker among some words: the first name that no preposition leads in, else a pronoun, else what is left of the nouns. */
const readSpeaker = (index: TextIndex, from: number, to: number): Speaker => {
  const other: string[] = [];
  for (let at = from; at < to; at++) {
    const [word, low] = [wordAt(index, at), lowAt(index, at)];
    if (!isWord(word)) continue;
    const pronoun = Object.hasOwn(speakingPronouns, low) ? speakingPronouns[low] : undefined;
    if (pronoun) return { name: [], other: [pronoun] };
    if (startsCapital(word) && !lightWords.has(low)) {
      let end = at;
      while (end < to && (startsCapital(wordAt(index, end)) || wordAt(index, end) === '.' || wordAt(index, end) === '-')) end++;
      const led = at > from && notSpeakers.has(lowAt(index, at - 1));
      const name: string[] = [];
      for (let k = at; k < end; k++) if (isWord(wordAt(index, k)) && !titles.has(lowAt(index, k))) name.push(lowAt(index, k));
      if (!led && name.length > 0) return { name, other: [] };
      if (!led) other.push(...Array.from({ length: end - at }, (_, k) => lowAt(index, at + k)).filter(isWord));
      at = end - 1;
    } else if (!lightWords.has(low) && !speechCues.has(low) && !(at > from && notSpeakers.has(lowAt(index, at - 1)))) other.push(low);
  }
  return { name: [], other };
};

const isNamed = ({ name, other }: Speaker) => name.length > 0 || other.length > 0;

/** How many words at a place make a cue, 0 when none; and whether its speaker can only stand behind it. "States" is a name, "states" a cue. */
const cueAt = (index: TextIndex, at: number): { size: number; onlyBehind: boolean } => {
  if (speechCues.has(lowAt(index, at)) && !startsCapital(wordAt(index, at))) return { size: 1, onlyBehind: false };
  const phrase = speechPhrases.find((words) => words.every((word, k) => lowAt(index, at + k) === word));
  return { size: phrase?.length ?? 0, onlyBehind: true };
};

/** The speaker of one cue, looked for between the edges of its clause. */
const subjectOf = (index: TextIndex, cue: number, size: number, onlyBehind: boolean, from: number, to: number): Speaker => {
  let left = cue;
  while (left > from && cue - left < reach && !clauseEnd.has(wordAt(index, left - 1))) left--;
  let right = cue + size;
  while (right < to && right - cue < reach && !clauseEnd.has(wordAt(index, right)) && cueAt(index, right).size === 0) right++;
  const before = onlyBehind ? nobody : readSpeaker(index, left, cue);
  return isNamed(before) ? before : readSpeaker(index, cue + size, right);
};

/** The speaker of the cue nearest to some words on one side of them. */
const besides = (index: TextIndex, from: number, to: number, way: 'before' | 'after'): Speaker => {
  const size = to - from;
  for (let k = 0; k < Math.min(size, 40); k++) {
    const at = way === 'after' ? from + k : to - 1 - k;
    const cue = cueAt(index, at);
    if (cue.size === 0) continue;
    const found = subjectOf(index, at, cue.size, cue.onlyBehind, from, to);
    if (isNamed(found)) return found;
  }
  return nobody;
};

/** "ANN LEE: …" or "Ann Lee: …" at the start of a paragraph. */
const labelOf = (index: TextIndex, first: number, to: number): Speaker => {
  for (let at = first; at < Math.min(first + 7, to); at++) {
    if (wordAt(index, at) === ':') return at > first ? readSpeaker(index, first, at) : nobody;
    if (isWord(wordAt(index, at)) && !startsCapital(wordAt(index, at)) && !lightWords.has(lowAt(index, at))) return nobody;
  }
  return nobody;
};

const label = (index: TextIndex, at: number): Speaker => {
  let start = at;
  for (let seen = 0, steps = 0; seen < labelReach && start >= 0 && steps < 4000; seen++) {
    while (start > 0 && index.paragraphOf[start - 1] === index.paragraphOf[start] && steps < 4000) {
      start--;
      steps++;
    }
    const found = labelOf(index, start, at);
    if (isNamed(found)) return found;
    start--;
  }
  return nobody;
};

/** Who says the words at some places of a text; what stands between the places is looked at first, then their sentence, a label, the sentence before. */
export const speakerNear = (index: TextIndex, places: readonly Region[]): Speaker => {
  const [first, last] = [places[0], places[places.length - 1]];
  if (!first || !last) return nobody;
  const s = numberAt(index.sentenceOf, first.from);
  const sentenceEnd = numberAt(index.sentences, numberAt(index.sentenceOf, last.to - 1) + 1);
  const tries: (() => Speaker)[] = places
    .slice(1)
    .map((place, k) => () => besides(index, places[k]?.to ?? place.from, place.from, 'after'));
  tries.push(
    () => besides(index, last.to, sentenceEnd, 'after'),
    () => besides(index, numberAt(index.sentences, s), first.from, 'before'),
    () => afterQuotation(index, last.to, sentenceEnd),
    () => label(index, first.from),
    () =>
      s > 0 && index.paragraphOf[numberAt(index.sentences, s - 1)] === index.paragraphOf[first.from]
        ? besides(index, numberAt(index.sentences, s - 1), numberAt(index.sentences, s), 'before')
        : nobody,
  );
  for (const attempt of tries) {
    const found = attempt();
    if (isNamed(found)) return found;
  }
  return nobody;
};

/** “Why?” Ann Lee asked: the marks end a sentence, yet its speaker stands behind it. */
const afterQuotation = (index: TextIndex, end: number, sentenceEnd: number): Speaker => {
  if (sentenceEnd >= index.count || sentenceEnd - end > 3 || wordAt(index, sentenceEnd - 1) !== '"') return nobody;
  if (index.paragraphOf[sentenceEnd] !== index.paragraphOf[end - 1]) return nobody;
  const behind = Math.min(index.count, sentenceEnd + 8);
  let to = sentenceEnd;
  while (to < behind && !clauseEnd.has(wordAt(index, to))) to++;
  for (let at = sentenceEnd; at < to; at++) if (cueAt(index, at).size > 0) return besides(index, sentenceEnd, to, 'after');
  return nobody;
};

const once = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/(.)\1/gu, '$1');
/** The stem of a Russian name in any case: "Петровой" and "Петрова". */
const stem = (word: string) =>
  /\p{Script=Cyrillic}/u.test(word) && word.length > 4
    ? once(word).replace(/(?:ого|его|ому|ему|ыми|ими|ой|ей|ою|ым|им|ом|ем|ым|ую|ая|ий|ый|а|я|у|ю|е|ы|и)$/u, '')
    : once(word);
const shareOne = (a: readonly string[], b: readonly string[]) => a.some((word) => b.some((other) => stem(word) === stem(other)));

/**
 * True when two speakers cannot be the same: two names without a word in common, two of one family name with different given names, two
 * descriptions or pronouns without a word in common. A name beside a description or a pronoun may be the same person, so it is no difference.
 */
export const areDifferent = (a: Speaker, b: Speaker): boolean => {
  if (a.name.length > 0 && b.name.length > 0) {
    if (!shareOne(a.name, b.name)) return true;
    const [first, second] = [a.name[0] ?? '', b.name[0] ?? ''];
    const isFamily = stem(a.name.at(-1) ?? '') === stem(b.name.at(-1) ?? '');
    return (
      a.name.length > 1 &&
      b.name.length > 1 &&
      isFamily &&
      first.length > 1 &&
      second.length > 1 &&
      !shareOne(a.name.slice(0, -1), b.name.slice(0, -1))
    );
  }
  if (a.other.length > 0 && b.other.length > 0) {
    const isPronoun = (speaker: Speaker) => speaker.other.length === 1 && Object.hasOwn(speakingPronouns, speaker.other[0] ?? '');
    return isPronoun(a) === isPronoun(b) && !shareOne(a.other, b.other);
  }
  return false;
};
