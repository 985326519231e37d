import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import type { IssueViewInput } from '@/domain/position/issue-view';
import { type ActOutcome, perform } from './perform';
import { putOrChange } from './put-or-change';

/**
 * Keeps a view of an issue side by side under a name, for the desk or (`mine`) for this editor alone. One that stands under the name is
 * replaced only with the `revision` that was on the screen; else `already-there`.
 */
export const saveIssueView = (
  editor: Editor,
  input: IssueViewInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly viewId: string }>> =>
  perform(editor, 'save-issue-view', input.now, async (w) => {
    const { issueId, name, mine, query, revision } = input;
    const issue = await w.find('issue', { id: issueId, withdrawn_at: null });
    if (!issue) return refuse('not-found');
    const key = { issue_id: issueId, editor_id: mine ? editor.id : null, name };
    const viewId = await putOrChange(w, 'issue_view', key, { query }, revision ?? undefined);
    w.concerns('issue', issueId, String(issue.question), viewId);
    return accept({ viewId });
  });
