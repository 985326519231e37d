import { z } from 'zod';
import { mostInt, revisionShape } from '@/domain/revision';
import { type DriftChoice, driftChoices } from './drift-decision';

/** What an editor decides about a drifted quote. Parsed at the edge; spans are UTF-16 units of the newer version. */
export const decideDriftShape = z.object({
  driftId: z.uuid(),
  revision: revisionShape,
  choice: z.enum(Object.keys(driftChoices) as [DriftChoice, ...DriftChoice[]]),
  spans: z
    .array(z.tuple([z.number().int().min(0).max(mostInt), z.number().int().min(1).max(mostInt)]))
    .min(1)
    .max(100)
    .optional(),
  note: z.string().trim().max(2000).nullish(),
});
