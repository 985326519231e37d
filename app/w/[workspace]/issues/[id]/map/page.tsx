import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { MapOfDesk } from '@/app/w/[workspace]/_parts/map-of-desk';
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
  return <MapOfDesk key={id} workspace={workspace} page={await load(workspace, id)} />;
};

export default IssueMapPage;
