import { z } from 'zod';
import { revisionShape } from '@/domain/revision';
import { isDay } from '@/domain/source/partial-date';
import { stances } from './stance';

/** What an adjudicator gives to set a party's position: for which day, what it is, and why. `revision` when it was set before for that day. */
export const positionShape = z.object({
  issueId: z.uuid(),
  partyId: z.uuid(),
  asOf: z.string().refine(isDay, 'date-not-understood'),
  stance: z.enum(stances),
  reason: z.string().trim().min(1).max(2000),
  revision: revisionShape.nullish(),
});
export type PositionInput = z.output<typeof positionShape>;

export const withdrawPositionShape = z.object({ positionId: z.uuid(), revision: revisionShape });
