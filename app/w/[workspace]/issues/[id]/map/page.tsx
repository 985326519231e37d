import type { Metadata } from 'next';
import { cache } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { MapOfDesk } from '@/app/w/[workspace]/_parts/map-of-desk';
import { NothingHere } from '@/app/w/[workspace]/_parts/nothing-here';
import { viewMap } from '@/desk/view-map';

type Props = { readonly params: Promise<{ readonly workspace: string; readonly id: string }> };

/** The view of this request: read once for the title and the page. */
const load = cache(async (workspace: string, issueId: string) => {
  const { editor } = await requireEditor(workspace);
  return viewMap(editor, { issueId });
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { workspace, id } = await params;
  const view = await load(workspace, id);
  return { title: view.ok ? `Map: ${view.value.issue?.question ?? ''}` : 'Map' };
};

/** The argument map of an issue with its questions. */
const IssueMapPage = async ({ params }: Props) => {
  const { workspace, id } = await params;
  const view = await load(workspace, id);
  return view.ok ? <MapOfDesk key={id} workspace={workspace} page={view.value} /> : <NothingHere />;
};

export default IssueMapPage;
