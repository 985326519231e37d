import { z } from 'zod';
import { isDay } from '@/domain/source/partial-date';
import { confidences, likelihoodKeys } from './confidence';
import { questions } from './scale';

/** What an editor gives to ask for, give and settle verdicts. Parsed at the edge. */
const id = z.uuid();
const day = z.string().refine(isDay, 'date-not-understood');
const reasons = z.string().trim().max(20_000);

/** Said is about one appearance, so is about the claim as a whole. */
const about = { question: z.enum(questions), claimId: id, appearanceId: id.nullish() };
const fits = (at: { question: string; appearanceId?: string | null | undefined }) => (at.question === 'said') === Boolean(at.appearanceId);
export const matterShape = z.object(about).refine(fits, 'said-needs-appearance');
export type Matter = z.output<typeof matterShape>;

export const askForVerdictsShape = z
  .object({
    ...about,
    /** how many verdicts are waited for; as many as are named, or three */
    asked: z.number().int().min(1).max(50).optional(),
    editorIds: z.array(id).max(50).optional(),
    due: day.nullish(),
  })
  .refine(fits, 'said-needs-appearance')
  .refine(({ asked, editorIds }) => asked === undefined || asked >= new Set(editorIds ?? []).size, 'fewer-asked-than-named');
export type AskForVerdictsInput = z.output<typeof askForVerdictsShape>;

const judged = {
  ratingKey: z.string().min(1).max(100),
  reasons,
  confidence: z.enum(confidences),
  likelihood: z.enum(likelihoodKeys).nullish(),
};
/** Into a round, or into the open round of a matter, which is opened when there is none. */
export const verdictShape = z.union([
  z.object({ roundId: id, ...judged }),
  z.object({ ...about, ...judged }).refine(fits, 'said-needs-appearance'),
]);
export type VerdictInput = z.output<typeof verdictShape>;

export const adjudicationShape = z.object({
  roundId: id,
  ratingKey: z.string().min(1).max(100),
  reason: reasons,
  dissent: reasons.nullish(),
  /** the standing adjudication this one takes the place of; null when there was none on the editor's screen */
  replaces: id.nullable().optional(),
});
export type AdjudicationInput = z.output<typeof adjudicationShape>;

/** How many verdicts a round waits for when nobody says. */
export const usualRound = 3;
