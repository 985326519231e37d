import { z } from 'zod';
import { spansShape } from '@/domain/claim/statement-input';
import { revisionShape } from '@/domain/revision';
import { isDay } from '@/domain/source/partial-date';
import { isWebAddress } from '@/domain/source/web-address';
import { credibilities, reliabilities } from './grade';
import { stances } from './tally';

/** What an editor gives to add evidence, link it and grade where it comes from. Parsed at the edge. */
const id = z.uuid();
const revision = revisionShape.optional();
const day = z.string().refine(isDay, 'date-not-understood');
const address = z.string().trim().refine(isWebAddress, 'address-not-http');
const reason = z.string().trim().max(2000).nullish();
const finding = z.string().trim().min(1).max(2000);
const credibility = z.literal(credibilities);

export const evidenceLinkShape = z.object({ claimId: id, stance: z.enum(stances), reason });

export const newEvidenceShape = z
  .object({
    /** what it shows, in our own words */
    finding,
    credibility,
    /** exact words wherever the text is kept; else the source, else an address */
    quote: z.object({ versionId: id, spans: spansShape }).nullish(),
    sourceId: id.nullish(),
    address: address.nullish(),
    dated: day.nullish(),
    links: z.array(evidenceLinkShape).max(50),
  })
  .refine((e) => e.quote || e.sourceId || e.address, 'evidence-comes-from-somewhere');
export type NewEvidenceInput = z.output<typeof newEvidenceShape>;

export const editEvidenceShape = z.object({
  evidenceId: id,
  revision: revisionShape,
  finding: finding.optional(),
  credibility: credibility.optional(),
  address: address.nullish(),
  dated: day.nullish(),
});
export type EditEvidenceInput = z.output<typeof editEvidenceShape>;

/** A reliability for this one item against that of its source, with its reason; null takes it off again. */
export const overrideGradeShape = z.object({
  evidenceId: id,
  revision: revisionShape,
  override: z.object({ grade: z.enum(reliabilities), reason: z.string().trim().min(1).max(2000) }).nullable(),
});
export type OverrideGradeInput = z.output<typeof overrideGradeShape>;

/** `revision` when a standing link is changed to another stance or reason. */
export const linkEvidenceShape = evidenceLinkShape.extend({ evidenceId: id, revision });
export type LinkEvidenceInput = z.output<typeof linkEvidenceShape>;

/** The grade of an outlet or of one source. `revision` when it has a grade already. */
export const gradeShape = z.intersection(
  z.union([z.object({ outletId: id }), z.object({ sourceId: id })]),
  z.object({ grade: z.enum(reliabilities), reason: z.string().trim().min(1).max(2000), revision }),
);
export type GradeInput = z.output<typeof gradeShape>;
