import { z } from 'zod';
import { revisionShape } from '@/domain/revision';

/** What an editor gives to keep issues: a question each, and where it stands among the others. Parsed at the edge. */
const id = z.uuid();
const revision = revisionShape;
export const questionShape = z.string().trim().min(1).max(300);

/** A new question, last among its siblings; without a parent it stands at the top. */
export const newIssueShape = z.object({ question: questionShape, parentId: id.nullish() });
export type NewIssueInput = z.output<typeof newIssueShape>;

/** Other words for the question, from the revision that was on the screen. */
export const editIssueShape = z.object({ issueId: id, revision, question: questionShape });
export type EditIssueInput = z.output<typeof editIssueShape>;

/** Another place: under `parentId` (null is the top), right after the sibling `afterId` (null is first). */
export const moveIssueShape = z.object({ issueId: id, revision, parentId: id.nullable(), afterId: id.nullable() });
export type MoveIssueInput = z.output<typeof moveIssueShape>;

export const withdrawIssueShape = z.object({ issueId: id, revision });
export type WithdrawIssueInput = z.output<typeof withdrawIssueShape>;
