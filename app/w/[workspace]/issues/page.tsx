import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { viewIssues } from '@/desk/view-issues';
import { IssueTree } from './_parts/issue-tree';

export const metadata: Metadata = { title: 'Issues' };

/** The questions of the desk, as a tree, with what each still lacks. */
const IssuesPage = async ({ params }: { readonly params: Promise<{ workspace: string }> }) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const view = await viewIssues(editor);
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  return <IssueTree workspace={workspace} {...view.value} />;
};

export default IssuesPage;
