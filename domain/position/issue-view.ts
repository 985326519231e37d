import { z } from 'zod';
import { paramsOf } from '@/domain/one-param';
import { revisionShape } from '@/domain/revision';
import { readSideBySideQuery, writeSideBySideQuery } from './side-by-side-query';

/** A named view of an issue side by side: what its address says of columns, folds, filters and day. `mine`: only its editor sees it. */
export type IssueView = {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  /** the search part of an address, without "?" */
  readonly query: string;
  readonly mine: boolean;
  readonly by: string;
};

/** A view to save. `revision` when one of this name stands and is to be replaced by what is on the screen. */
export const issueViewShape = z.object({
  issueId: z.uuid(),
  name: z.string().trim().min(1).max(80),
  mine: z.boolean().default(false),
  /** kept as the address would be written: what is not understood falls out */
  query: z
    .string()
    .max(8000)
    .transform((search) => writeSideBySideQuery(readSideBySideQuery(paramsOf(new URLSearchParams(search))))),
  revision: revisionShape.nullish(),
});
export type IssueViewInput = z.output<typeof issueViewShape>;

export const withdrawIssueViewShape = z.object({ viewId: z.uuid(), revision: revisionShape });
