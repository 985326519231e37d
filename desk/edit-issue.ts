import type { Editor } from '@/domain/editor/editor';
import type { EditIssueInput } from '@/domain/issue/issue-input';
import { accept, refuse } from '@/domain/outcome';
import { mergeEdit } from './merge-edit';
import { type ActOutcome, perform } from './perform';

/** Other words for the question; claims, sub-issues and positions stay where they are. When others worded it anew since, both are given back. */
export const editIssue = (editor: Editor, input: EditIssueInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-issue', input.now, async (w) => {
    const issue = await w.find('issue', { id: input.issueId });
    if (!issue || issue.withdrawn_at) return refuse('not-found');
    const edited = { table: 'issue', id: input.issueId, seen: input.revision } as const;
    const merged = await mergeEdit(w, edited, { question: input.question }, (row) => ({ question: row.question }));
    if (!merged.ok) return merged;
    const { question } = merged.value.fields;
    if (issue.question !== question) await w.change('issue', input.issueId, { question }, merged.value.revision);
    w.concerns('issue', input.issueId, question);
    return accept(null);
  });
