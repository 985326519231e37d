import type { CueSite } from './cue-sites';
import type { Item } from './frames';
import { isTime, type Phrase, phraseStartingAt } from './noun-phrase';
import * as classes from './tables/word-classes';

/** Gives ", adding that" and "and said" the subject of the verb before them, or of the frame; "Promising that …, Ann Lee said" that of the verb behind. */
export const shareSubjects = (items: readonly Item[], sites: readonly CueSite[]): CueSite[] => {
  let last: Phrase | null = null;
  return sites.map((site, i) => {
    if (!site.shared) {
      if (site.form !== 'ing') last = site.subject;
      return site;
    }
    const behind = site.at <= 1 ? (sites.slice(i + 1, i + 6).find((other) => !other.shared && other.subject)?.subject ?? null) : null;
    return { ...site, subject: behind ?? last ?? frameSubject(items, site.at) };
  });
};

/** The phrase a sentence is about: its first, past opening conjunctions and whatever a comma sets apart in front. */
export const frameSubject = (items: readonly Item[], before: number): Phrase | null => {
  let i = pastOpeners(items, 0, before);
  for (let rounds = 0; rounds < 2; rounds++) {
    const opener = items[i];
    const adverbial =
      opener &&
      (classes.prepositions.has(opener.lower) ||
        classes.subordinators.has(opener.lower) ||
        isTime(opener) ||
        isTime(items[i + 1]) ||
        /ing$/.test(opener.lower));
    if (!adverbial) break;
    let comma = i;
    while (comma < before && items[comma]?.text !== ',') comma++;
    if (comma >= before) break;
    i = pastOpeners(items, comma + 1, before);
  }
  const phrase = phraseStartingAt(items, i, before);
  return phrase && phrase.last < before ? phrase : null;
};

const pastOpeners = (items: readonly Item[], from: number, before: number): number => {
  let i = from;
  while (
    i < before &&
    (items[i]?.kind === 'mark' || classes.conjunctions.has(items[i]?.lower ?? '') || classes.adverbs.has(items[i]?.lower ?? ''))
  )
    i++;
  return i;
};
