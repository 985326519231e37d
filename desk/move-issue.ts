import type { Editor } from '@/domain/editor/editor';
import type { MoveIssueInput } from '@/domain/issue/issue-input';
import { movedAfter, newPositions } from '@/domain/issue/sibling-order';
import { accept, refuse } from '@/domain/outcome';
import { holdIssueTree } from '@/store/issue-tree';
import { siblingIssues } from '@/store/sibling-issues';
import { type ActOutcome, perform } from './perform';

/** Puts an issue, with all that stands under it, in another place. Under itself it cannot stand: the database refuses that. */
export const moveIssue = (editor: Editor, input: MoveIssueInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-issue', input.now, async (w) => {
    const { issueId, parentId, afterId, revision } = input;
    await holdIssueTree(w);
    const issue = await w.find('issue', { id: issueId });
    if (!issue || issue.withdrawn_at) return refuse('not-found');
    if (parentId === issueId) return refuse('issue-under-itself');
    if (parentId && !(await w.find('issue', { id: parentId, withdrawn_at: null }))) return refuse('not-found');
    const siblings = await siblingIssues(w, parentId);
    const moved = newPositions(siblings, movedAfter(siblings, issueId, afterId));
    const position = moved.find(({ id }) => id === issueId)?.position ?? (issue.position as number);
    if (position !== issue.position || parentId !== issue.parent_id) {
      await w.change('issue', issueId, { parent_id: parentId, position }, revision);
    }
    for (const sibling of moved) if (sibling.id !== issueId) await w.change('issue', sibling.id, { position: sibling.position });
    w.concerns('issue', issueId, issue.question as string, parentId, issue.parent_id as string | null);
    return accept(null);
  });
