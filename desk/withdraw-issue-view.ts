import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** Takes a named view away: the desk's, or the editor's own. Refuses `not-found` for one that does not stand or is another's. */
export const withdrawIssueView = (
  editor: Editor,
  input: { readonly viewId: string; readonly revision: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-issue-view', input.now, async (w) => {
    const view = await w.find('issue_view', { id: input.viewId, withdrawn_at: null });
    if (!view || (view.editor_id !== null && view.editor_id !== editor.id)) return refuse('not-found');
    const issue = await w.find('issue', { id: String(view.issue_id) });
    await w.withdraw('issue_view', input.viewId, input.revision);
    w.concerns('issue', String(view.issue_id), String(issue?.question ?? ''), input.viewId);
    return accept(null);
  });
