import { z } from 'zod';
import { revisionShape } from '@/domain/revision';
import { type Consistency, consistencies } from './competing-hypotheses';

/** What an editor gives to weigh the rival claims of an issue. Parsed at the edge. */
const id = z.uuid();
const mark = z.enum(Object.keys(consistencies) as [Consistency, ...Consistency[]]);
const cell = { analysisId: id, claimId: id, evidenceId: id };

/** How many rival claims stand side by side, and how many items under each other, at most. */
export const mostClaims = 12;
export const mostItems = 200;

/** All evidence linked to the claims is taken in; what does not belong is taken out again. */
export const beginAnalysisShape = z.object({
  issueId: id,
  claimIds: z.array(id).min(2).max(mostClaims),
  /** how many editors are waited for */
  asked: z.number().int().min(1).max(50),
});
export type BeginAnalysisInput = z.output<typeof beginAnalysisShape>;

/** A rival claim or an item of evidence. */
export const weighedShape = z.union([z.object({ analysisId: id, claimId: id }), z.object({ analysisId: id, evidenceId: id })]);
export type WeighedInput = z.output<typeof weighedShape>;

/** Null takes the mark away. */
export const markCellShape = z.object({ ...cell, mark: mark.nullable() });
export type MarkCellInput = z.output<typeof markCellShape>;

export const analysisShape = z.object({ analysisId: id });

/** `revision` when the cell was settled before; a null mark takes what was settled away, and then no reason is asked. */
export const settleCellShape = z.object({
  ...cell,
  mark: mark.nullable(),
  reason: z.string().trim().max(20_000),
  revision: revisionShape.optional(),
});
export type SettleCellInput = z.output<typeof settleCellShape>;
