import { z } from 'zod';
import { actorKinds } from '@/domain/actor/actor-kind';
import { kinds } from '@/domain/attribution/kind';
import { partialDateShape } from '@/domain/source/partial-date';

/** What an editor gives to keep a statement: exact places, who said it, and which claim it makes. Parsed at the edge. */
const id = z.uuid();
const place = z.number().int().min(0).max(2_000_000);
const span = z.tuple([place, place]).readonly();
export const spansShape = z.array(span).min(1).max(50).readonly();
const words = (most: number) => z.string().trim().min(1).max(most);

export { actorKinds };
export const actorRefShape = z.union([
  z.object({ id }),
  z.object({ name: words(300), kind: z.enum(actorKinds).default('person'), describedRole: words(300).nullish() }),
]);
export type ActorRef = z.output<typeof actorRefShape>;

const modes = ['direct', 'indirect', 'mixed'] as const;
export const hopShape = z.object({
  actors: z.array(actorRefShape).max(20),
  description: words(300).nullish(),
  mention: span.nullish(),
  cue: words(200).nullish(),
  cueSpan: span.nullish(),
  mode: z.enum(modes).default('indirect'),
  said: partialDateShape.nullish(),
  language: z.string().max(35).nullish(),
  occasion: z.object({ place: words(200).nullish(), medium: words(200).nullish(), event: words(300).nullish() }).nullish(),
});
export type HopInput = z.output<typeof hopShape>;

export const attributionShape = z.object({
  /** outermost reporter first, the speaker last */
  chain: z.array(hopShape).min(1).max(8),
  /** for whom the speaker spoke: an actor, null for themselves, absent to have it suggested */
  capacityId: id.nullish(),
  said: partialDateShape.nullish(),
});
export type AttributionInput = z.output<typeof attributionShape>;

export const bearings = ['affirms', 'denies', 'qualifies', 'evades'] as const;
export type Bearing = (typeof bearings)[number];

export const newClaimShape = z.object({
  proposition: words(2000),
  kind: z.enum(kinds),
  issues: z
    .array(z.object({ id, bearing: z.enum(bearings) }))
    .max(50)
    .default([]),
  tags: z.array(words(60)).max(50).default([]),
  addressees: z.array(actorRefShape).max(20).default([]),
  about: partialDateShape.nullish(),
  priority: z.number().int().min(0).max(3).default(0),
});
export type NewClaimInput = z.output<typeof newClaimShape>;

export const statementShape = z.object({
  spans: spansShape,
  attribution: attributionShape,
  claim: z.union([z.object({ id }), newClaimShape]),
});
export type StatementInput = z.output<typeof statementShape>;
