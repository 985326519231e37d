import type { Editor } from '@/domain/editor/editor';
import type { EditIssueInput } from '@/domain/issue/issue-input';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** Other words for the question; claims, sub-issues and positions stay where they are. */
export const editIssue = (editor: Editor, input: EditIssueInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-issue', input.now, async (w) => {
    const issue = await w.find('issue', { id: input.issueId });
    if (!issue || issue.withdrawn_at) return refuse('not-found');
    if (issue.question !== input.question) await w.change('issue', input.issueId, { question: input.question }, input.revision);
    w.concerns('issue', input.issueId, input.question);
    return accept(null);
  });
