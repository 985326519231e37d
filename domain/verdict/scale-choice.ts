import { z } from 'zod';
import { kinds } from '@/domain/attribution/kind';
import { revisionShape } from '@/domain/revision';
import { questions } from './scale';

/** Which scale a kind of claim is to be asked on; null goes back to the built-in one. `revision` is that of the choice on the screen. */
export const scaleChoiceShape = z.object({
  question: z.enum(questions),
  kind: z.enum(kinds),
  scaleKey: z.string().min(1).max(60).nullable(),
  revision: revisionShape.optional(),
});
export type ScaleChoice = z.output<typeof scaleChoiceShape>;
