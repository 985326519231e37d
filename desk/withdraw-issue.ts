import type { Editor } from '@/domain/editor/editor';
import type { WithdrawIssueInput } from '@/domain/issue/issue-input';
import { accept, refuse } from '@/domain/outcome';
import { holdIssueTree } from '@/store/issue-tree';
import { whatStandsUnder } from '@/store/what-stands-under';
import { type ActOutcome, perform } from './perform';

/** Withdraws a question that nothing rests on any more: claims and sub-issues must have another place first. */
export const withdrawIssue = (editor: Editor, input: WithdrawIssueInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-issue', input.now, async (w) => {
    await holdIssueTree(w);
    const issue = await w.find('issue', { id: input.issueId });
    if (!issue || issue.withdrawn_at) return refuse('not-found');
    const { claims, issues } = await whatStandsUnder(w, input.issueId);
    if (claims + issues > 0) return refuse('issue-has-claims', { claims, issues });
    await w.withdraw('issue', input.issueId, input.revision);
    w.concerns('issue', input.issueId, issue.question as string, issue.parent_id as string | null);
    return accept(null);
  });
