import type { Editor } from '@/domain/editor/editor';
import type { NewIssueInput } from '@/domain/issue/issue-input';
import { accept, refuse } from '@/domain/outcome';
import { holdIssueTree } from '@/store/issue-tree';
import { siblingIssues } from '@/store/sibling-issues';
import { type ActOutcome, perform } from './perform';

/** A new question, last among those under the same parent. */
export const addIssue = (
  editor: Editor,
  input: NewIssueInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly issueId: string }>> =>
  perform(editor, 'add-issue', input.now, async (w) => {
    const parentId = input.parentId ?? null;
    await holdIssueTree(w);
    if (parentId && !(await w.find('issue', { id: parentId, withdrawn_at: null }))) return refuse('not-found');
    const siblings = await siblingIssues(w, parentId);
    const position = Math.max(-1, ...siblings.map((issue) => issue.position)) + 1;
    const issueId = await w.add('issue', { parent_id: parentId, question: input.question, position });
    w.concerns('issue', issueId, input.question, parentId);
    return accept({ issueId });
  });
