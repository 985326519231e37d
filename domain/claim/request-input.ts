import { z } from 'zod';
import { revisionShape } from '@/domain/revision';
import { isDay, partialDateShape } from '@/domain/source/partial-date';
import { actorRefShape } from './statement-input';

/** Somebody was asked for something: who asked whom, for what, when, by when, and what came of it. */
export const outcomes = ['waiting', 'answered', 'refused', 'no-answer'] as const;
export type RequestOutcome = (typeof outcomes)[number];
export const outcomeWords: Readonly<Record<RequestOutcome, string>> = {
  waiting: 'Waiting for an answer',
  answered: 'Answered',
  refused: 'Refused to answer',
  'no-answer': 'Gave no answer',
};

const id = z.uuid();
const day = z.string().refine(isDay, 'date-not-understood');

export const newRequestShape = z
  .object({
    asked: actorRefShape,
    /** an outlet or anybody else who asked; absent when the desk did */
    asker: actorRefShape.nullish(),
    claimId: id.nullish(),
    issueId: id.nullish(),
    /** the words that tell of the request */
    quoteId: id.nullish(),
    about: z.string().trim().min(1).max(2000),
    askedOn: partialDateShape,
    answerDue: day.nullish(),
  })
  .refine((r) => r.claimId || r.issueId, 'request-is-about-claim-or-issue');
export type NewRequestInput = z.output<typeof newRequestShape>;

export const recordOutcomeShape = z
  .object({
    requestId: id,
    revision: revisionShape,
    outcome: z.enum(outcomes),
    /** the appearance that answers */
    answeredById: id.nullish(),
    note: z.string().trim().max(2000).nullish(),
  })
  .refine((r) => !r.answeredById || r.outcome === 'answered', 'only-an-answer-is-answered-by');
export type RecordOutcomeInput = z.output<typeof recordOutcomeShape>;
