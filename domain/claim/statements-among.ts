import { splitWords } from '@/domain/quote/split-words';
import { lightWords } from '@/domain/quote/tables/light-words';
import { areSameStatement, type Wording } from './same-statement';

/** A wording with its words, and how near it stands to the speaker. */
export type Worded = Wording & {
  readonly id: string;
  readonly words: string;
  /** hops between the speaker and the reader: a transcript has the fewest */
  readonly hops: number;
  /** first possible day of publication, null when unknown */
  readonly published: string | null;
};

/** The words that carry what is said; all of them where there are no others. */
const carriers = (text: string): ReadonlySet<string> => {
  const all = splitWords(text).words.flatMap((word) => (/[\p{L}\p{N}]/u.test(word) ? [word.toLowerCase()] : []));
  const heavy = all.filter((word) => !lightWords.has(word));
  return new Set(heavy.length > 0 ? heavy : all);
};

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return few.size === 0 ? 0 : shared / few.size;
};

/** Below this share two wordings hardly have words in common: as likely two sentences of one speech as a misquotation. */
const leastOverlap = 0.3;

/** How much of the shorter of two wordings stands in the other (0-1): the words that carry what is said, in any order. */
export const wordsShared = (one: string, other: string): number => overlap(carriers(one), carriers(other));
export const areFarApart = (one: string, other: string): boolean => wordsShared(one, other) < leastOverlap;

const nearestFirst = (a: Worded, b: Worded): number =>
  a.hops - b.hops || (a.published ?? '9').localeCompare(b.published ?? '9') || a.id.localeCompare(b.id);

/**
 * The statements that several of these wordings are said to be: every wording of one is the same statement as every other of it (`areSameStatement`). Where a
 * wording could belong to two, it goes with the words most like its own. In each the wording nearest to the speaker comes first, then the earliest published.
 */
export const statementsAmong = <W extends Worded>(wordings: readonly W[]): W[][] => {
  const carried = new Map(wordings.map((one) => [one, carriers(one.words)]));
  const none: ReadonlySet<string> = new Set();
  const pairs = wordings.flatMap((a, i) =>
    wordings
      .slice(i + 1)
      .filter((b) => areSameStatement(a, b))
      .map((b) => ({ a, b, likeness: overlap(carried.get(a) ?? none, carried.get(b) ?? none) })),
  );
  const groups = new Map(wordings.map((one) => [one, [one]]));
  for (const { a, b } of pairs.sort((one, other) => other.likeness - one.likeness)) {
    const [of, into] = [groups.get(a) ?? [], groups.get(b) ?? []];
    if (of === into || !of.every((one) => into.every((other) => areSameStatement(one, other)))) continue;
    const both = [...of, ...into];
    for (const one of both) groups.set(one, both);
  }
  return [...new Set(groups.values())].filter((group) => group.length > 1).map((group) => group.sort(nearestFirst));
};
