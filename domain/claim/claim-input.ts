import { z } from 'zod';
import { kinds } from '@/domain/attribution/kind';
import { revisionShape } from '@/domain/revision';
import { isDay, partialDateShape } from '@/domain/source/partial-date';
import { actorRefShape, attributionShape, bearings, newClaimShape, spansShape } from './statement-input';

/** What an editor gives to change a claim and what hangs on it. Parsed at the edge. */
const id = z.uuid();
const seen = revisionShape;
const revision = seen.optional();
const day = z.string().refine(isDay, 'date-not-understood');
const reason = z.string().trim().max(2000).nullish();

/** `revision` is that of the claim's state as the editor saw it; what is absent stays. */
export const editClaimShape = z.object({
  claimId: id,
  revision: seen,
  proposition: z.string().trim().min(1).max(2000).optional(),
  kind: z.enum(kinds).optional(),
  priority: z.number().int().min(0).max(3).optional(),
  about: partialDateShape.optional(),
  asOf: day.nullish(),
});
export type EditClaimInput = z.output<typeof editClaimShape>;

export const mergeClaimsShape = z.object({ fromId: id, intoId: id, revision });
export type MergeClaimsInput = z.output<typeof mergeClaimsShape>;

export const splitClaimShape = z.object({ claimId: id, appearanceIds: z.array(id).min(1).max(1000), claim: newClaimShape });
export type SplitClaimInput = z.output<typeof splitClaimShape>;

/** `revision` when the claim stands under the issue already and its bearing or reason is changed. */
export const placeClaimShape = z.object({ claimId: id, issueId: id, bearing: z.enum(bearings), reason, revision });
export type PlaceClaimInput = z.output<typeof placeClaimShape>;

export const tagClaimShape = z.object({ claimId: id, tag: z.string().trim().min(1).max(60) });
export const addresseeShape = z.object({ claimId: id, addressee: actorRefShape });
export type AddresseeInput = z.output<typeof addresseeShape>;

/** A claim appears in a quote that is there, or in words of a version that become one. */
export const addAppearanceShape = z.union([
  z.object({ claimId: id, quoteId: id, attribution: attributionShape }),
  z.object({ claimId: id, versionId: id, spans: spansShape, attribution: attributionShape }),
]);
export type AddAppearanceInput = z.output<typeof addAppearanceShape>;

export const editAppearanceShape = z.object({ appearanceId: id, revision: seen, attribution: attributionShape });
export type EditAppearanceInput = z.output<typeof editAppearanceShape>;

/** An object to withdraw; `revision` when the editor's screen knows it. */
export const withdrawShape = z.object({ id, revision });
