import { z } from 'zod';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { revisionShape } from '@/domain/revision';
import type { RelationType } from './relation';

/**
 * Which of two claims that rebut each other comes first, as an editor recorded it, and why: a preference over arguments in the sense of ASPIC+ (Modgil and
 * Prakken, Argument and Computation 5, 2014). It names an end of the relation, so that it goes with the ends when claims are merged or split.
 */
export const ends = ['from', 'to'] as const;
export type End = (typeof ends)[number];
export type RecordedPreference = { readonly end: End; readonly reason: string; readonly by: string };

/** What an editor gives: the end that comes first with a reason, or null to let the preference go. Parsed at the edge. */
export const preferClaimShape = z.object({
  relationId: z.uuid(),
  revision: revisionShape,
  end: z.enum(ends).nullable(),
  reason: z.string().trim().max(2000).default(''),
});
export type PreferClaimInput = z.output<typeof preferClaimShape>;

/** Whether a preference may be recorded: of a rebuttal, with a reason. Letting it go needs none. */
export const mayPrefer = (type: RelationType, { end, reason }: Pick<PreferClaimInput, 'end' | 'reason'>): Outcome<null> => {
  if (type !== 'rebuts') return refuse('preference-on-no-rebuttal');
  return end !== null && reason.trim() === '' ? refuse('reasons-missing') : accept(null);
};
