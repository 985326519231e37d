import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { ArgumentMap } from '@/app/_ui/argument-map/argument-map';
import { viewMap } from '@/desk/view-map';

type Props = { readonly params: Promise<{ readonly workspace: string; readonly id: string }> };

/** The view of this request: read once for the title and the page. */
const load = cache(async (workspace: string, issueId: string) => {
  const { editor } = await requireEditor(workspace);
  const view = await viewMap(editor, { issueId });
  if (!view.ok) notFound();
  return view.value;
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { workspace, id } = await params;
  return { title: `Map: ${(await load(workspace, id)).issue?.question ?? ''}` };
};

/** The argument map of an issue with its questions. */
const IssueMapPage = async ({ params }: Props) => {
  const { workspace, id } = await params;
  return <ArgumentMap key={id} page={await load(workspace, id)} home={`/w/${workspace}`} />;
};

export default IssueMapPage;
