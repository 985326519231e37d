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
  /** the links of the evidence it rests on; none is an answer too */
  restsOn: z.array(id).max(100).optional(),
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

/** Opening a settled round again: with a reason, and whom to ask, when not those who sat in it. */
export const reopenShape = z.object({ roundId: id, reason: reasons, editorIds: z.array(id).max(50).optional(), due: day.nullish() });
export type ReopenInput = z.output<typeof reopenShape>;

export const upholdShape = z.object({ adjudicationId: id, reason: reasons });
export type UpholdInput = z.output<typeof upholdShape>;

/** How many claims are shared out at once; the others wait for the next time. */
export const sharedAtOnce = 200;
/** Verdicts to be shared out: n on each question about the claims of an issue (and of those below it), or of some claims. */
export const assignmentShape = z.object({
  question: z.enum(questions),
  among: z.union([z.object({ issueId: id }), z.object({ claimIds: z.array(id).min(1).max(sharedAtOnce) })]),
  each: z.number().int().min(1).max(20),
  due: day.nullish(),
  /** who may be given some; everybody who judges, when nobody says */
  judgeIds: z.array(id).max(100).optional(),
});
export type AssignmentInput = z.output<typeof assignmentShape>;
/** The plan that was shown: a need is a claim, or an appearance where the question is whether it was said. */
export const assignVerdictsShape = assignmentShape.extend({
  seats: z
    .array(z.object({ needId: id, editorId: id }).readonly())
    .max(sharedAtOnce * 20)
    .readonly(),
});
export type AssignVerdictsInput = z.output<typeof assignVerdictsShape>;

/** How many verdicts a round waits for when nobody says. */
export const usualRound = 3;
