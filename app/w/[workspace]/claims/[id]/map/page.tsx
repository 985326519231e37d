import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { MapOfDesk } from '@/app/w/[workspace]/_parts/map-of-desk';
import { viewMap } from '@/desk/view-map';

type Props = { readonly params: Promise<{ readonly workspace: string; readonly id: string }> };

/** The view of this request: read once for the title and the page. */
const load = cache(async (workspace: string, claimId: string) => {
  const { editor } = await requireEditor(workspace);
  const view = await viewMap(editor, { claimId });
  if (!view.ok) notFound();
  return view.value;
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { workspace, id } = await params;
  return { title: `Map: ${(await load(workspace, id)).centre?.proposition ?? ''}` };
};

/** The neighbourhood of a claim, two steps around it. */
const ClaimMapPage = async ({ params }: Props) => {
  const { workspace, id } = await params;
  return <MapOfDesk key={id} workspace={workspace} page={await load(workspace, id)} />;
};

export default ClaimMapPage;
