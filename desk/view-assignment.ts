import { z } from 'zod';
import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { Assignment } from '@/domain/verdict/assign';
import { shareOut } from '@/domain/verdict/assignment';
import { type AssignmentInput, assignmentShape } from '@/domain/verdict/verdict-input';
import { type Assignable, assignable, type JudgeLoad } from '@/store/assignable';

/** Who would get what: the plan that `assignVerdicts` takes as it was shown. */
export type AssignmentPlan = {
  /** matters that lack verdicts, and how many of them are shared out at once */
  readonly total: number;
  readonly matters: readonly Pick<Assignable, 'id' | 'claimId' | 'proposition' | 'kind' | 'speaker' | 'roundId'>[];
  readonly seats: Assignment['seats'];
  readonly short: Assignment['short'];
  /** everybody who judges, with what waits for them before and after */
  readonly judges: readonly (JudgeLoad & { readonly gets: number; readonly chosen: boolean })[];
};

/** Shows how verdicts would be shared out, and asks nobody. */
export const viewAssignment = async (editor: Editor, input: AssignmentInput): Promise<Outcome<AssignmentPlan>> => {
  if (!mayDo(editor, 'assign-verdicts')) return refuse('not-allowed', { act: 'assign-verdicts' });
  const given = assignmentShape.safeParse(input);
  if (!given.success) return refuse('input-not-understood', { why: z.prettifyError(given.error) });
  const { total, matters, judges } = await assignable(editor.workspaceId, given.data);
  const { each, judgeIds } = given.data;
  const chosen = judges.filter(({ id }) => judgeIds === undefined || judgeIds.includes(id));
  const { seats, short } = shareOut(matters, each, chosen);
  const gets = (id: string) => seats.filter(({ editorId }) => editorId === id).length;
  return accept({
    total,
    matters: matters.map(({ id, claimId, proposition, kind, speaker, roundId }) => ({ id, claimId, proposition, kind, speaker, roundId })),
    seats,
    short,
    judges: judges.map((judge) => ({ ...judge, gets: gets(judge.id), chosen: chosen.includes(judge) })),
  });
};
