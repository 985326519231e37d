import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { issuesInOrder } from '@/domain/issue/issue-tree';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { dueForAnotherLook, type ReasonToLook } from '@/domain/verdict/another-look';
import type { SettledWithFacts } from '@/store/sql/looked-again';
import { mostQueued, type QueueRows, queuePage } from '@/store/sql/queue-page';
import type { Queued } from '@/store/sql/queued';

export type { OpenRound, Overruled } from '@/store/sql/queue-page';
export type { Queued, WordCount } from '@/store/sql/queued';
export { mostQueued };
/** A settled verdict that is due for another look, and why: the newest reason first. */
export type LookAgain = Queued &
  Pick<SettledWithFacts, 'adjudicationId' | 'settledAt' | 'settled'> & { readonly reasons: readonly ReasonToLook[] };
export type QueueView = Omit<QueueRows, 'again'> & {
  readonly again: readonly LookAgain[];
  readonly issues: readonly { readonly id: string; readonly question: string; readonly depth: number }[];
  readonly abilities: Readonly<Record<'give-verdict' | 'adjudicate' | 'assign-verdicts' | 'look-inside' | 'uphold-verdict', boolean>>;
};

/** All that waits for an editor: to judge, to settle, to look at again; where they were overruled; and the rounds that are open. */
export const viewQueue = async (editor: Editor): Promise<Outcome<QueueView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const { issues, ...rows } = await queuePage(editor.workspaceId, editor.id);
  return accept({
    ...rows,
    toJudge: mayDo(editor, 'give-verdict') ? rows.toJudge : [],
    again: dueForAnotherLook(rows.again).map(({ settled: { quotes, counterClaims, evidence, upheldAt, ...row }, reasons }) => ({
      ...row,
      reasons,
    })),
    issues: issuesInOrder(issues).map(({ id, question, depth }) => ({ id, question, depth })),
    abilities: abilitiesOf(editor, ['give-verdict', 'adjudicate', 'assign-verdicts', 'look-inside', 'uphold-verdict']),
  });
};
