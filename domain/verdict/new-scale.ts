import { z } from 'zod';
import { kinds } from '@/domain/attribution/kind';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { insides, questions, type Scale } from './scale';

const key = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const word = z.string().trim().min(1).max(60);

/** A scale as a desk writes it, parsed at the edge: two to nine ratings in the order they are offered. */
export const scaleShape = z.object({
  key,
  name: word,
  question: z.enum(questions),
  ordered: z.boolean(),
  kinds: z
    .array(z.enum(kinds))
    .min(1)
    .transform((given) => kinds.filter((kind) => given.includes(kind))),
  ratings: z
    .array(z.object({ key, word, inside: z.enum(insides), rung: z.number().int().min(-99).max(99).nullable() }))
    .min(2)
    .max(9),
});
export type ScaleInput = z.output<typeof scaleShape>;

/** A version of a scale as it stands. `inUse` when a round was opened on it. */
export type StandingScale = Scale & { readonly inUse: boolean };
/** How a scale is kept: the first of its key, in the place of one that nobody judges on, or as the next version beside it. */
export type KeptScale = { readonly version: number; readonly as: 'first' | 'edit' | 'next-version' };

/**
 * A desk's own scale. Ratings differ in key and in word, and rungs from each other; a rating off the ladder has none. Where the scale is
 * ordered, at least two ratings stand on the ladder, and their rungs run one way from the first to the last. A scale in use is not
 * edited under its verdicts: it gets the next version. Refuses `ratings-alike`, `rungs-missing`, `rungs-out-of-order`, and
 * `already-there` when the newest version says the same.
 */
export const newScale = (given: ScaleInput, standing: readonly StandingScale[]): Outcome<KeptScale> => {
  const alike =
    twice(given.ratings.map((rating) => rating.key)) ?? twice(given.ratings.map((rating) => rating.word.toLocaleLowerCase('en')));
  if (alike !== null) return refuse('ratings-alike', { alike });
  const rungs = given.ratings.flatMap(({ rung }) => (rung === null ? [] : [rung]));
  if (given.ordered && rungs.length < 2) return refuse('rungs-missing');
  if (given.ordered ? !runsOneWay(rungs) : new Set(rungs).size < rungs.length) return refuse('rungs-out-of-order');
  const newest = standing
    .filter((scale) => scale.key === given.key)
    .reduce<StandingScale | null>((best, scale) => (best && best.version >= scale.version ? best : scale), null);
  if (!newest) return accept({ version: 1, as: 'first' });
  if (saysTheSame(given, newest)) return refuse('already-there');
  return accept(newest.inUse ? { version: newest.version + 1, as: 'next-version' } : { version: newest.version, as: 'edit' });
};

/** Each further up than the one before, or each further down. */
const runsOneWay = (rungs: readonly number[]): boolean => {
  const steps = rungs.slice(1).map((rung, i) => Math.sign(rung - (rungs[i] ?? rung)));
  return steps.every((step) => step !== 0 && step === steps[0]);
};

/** The first word that stands twice, or null. */
const twice = (words: readonly string[]): string | null => words.find((one, i) => words.indexOf(one) !== i) ?? null;

const saysTheSame = (given: ScaleInput, scale: Scale): boolean => JSON.stringify(asWritten(given)) === JSON.stringify(asWritten(scale));

const asWritten = ({ name, question, ordered, kinds: judged, ratings }: ScaleInput | Scale) => [
  name,
  question,
  ordered,
  kinds.filter((kind) => judged.includes(kind)),
  ratings.map((rating) => [rating.key, rating.word, rating.inside, rating.rung]),
];
