import type { Kind } from '@/domain/attribution/kind';

/** The two questions: were these words said so (per appearance), and is it so (per claim, as of a date)? */
export const questions = ['said', 'so'] as const;
export type Question = (typeof questions)[number];

/** What is drawn inside the mark of a rung; `none` (not judged) and `blind` belong to no scale. */
export const insides = ['best', 'half', 'worst', 'dots', 'wait', 'na'] as const;
export type Inside = (typeof insides)[number];

/** One rung. `rung` counts up to the best; null is off the ladder: it has words and no number (nominal only). */
export type Rating = { readonly key: string; readonly word: string; readonly inside: Inside; readonly rung: number | null };

/** A ladder of ratings for a question and some kinds of claim. A scale in use is never edited: it gets a new version. */
export type Scale = {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly question: Question;
  readonly ordered: boolean;
  readonly kinds: readonly Kind[];
  readonly ratings: readonly Rating[];
};
