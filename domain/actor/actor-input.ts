import { z } from 'zod';
import { isDay } from '@/domain/text/day';
import { actorKinds } from './actor-kind';

/** What an editor may say of an actor. Parsed at the edge. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((words) => words || null)
    .nullable()
    .default(null);
const day = z.string().refine(isDay).nullable().default(null);
const name = z.string().trim().min(1).max(300);

export const actorShape = z.object({
  name,
  kind: z.enum(actorKinds),
  describedRole: line(300),
  wikidata: line(20).refine((id) => id === null || /^Q[1-9]\d*$/.test(id)),
});
export type ActorInput = z.output<typeof actorShape>;

export const aliasShape = z.object({ alias: name, language: line(35) });

export const membershipShape = z
  .object({ inActorId: z.uuid(), role: z.string().trim().min(1).max(200), speaksFor: z.boolean().default(false), from: day, to: day })
  .refine(({ from, to }) => from === null || to === null || from <= to);
export type MembershipInput = z.output<typeof membershipShape>;

/** Two capitals or digits, and the place in the order of parties, which is also its hue. */
export const partyShape = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[\p{Lu}\d]{2}$/u),
  slot: z.number().int().min(1).max(99),
});
export type PartyInput = z.output<typeof partyShape>;
