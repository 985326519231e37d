import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { viewActors } from '@/desk/view-actors';
import { ActorTable } from './_parts/actor-table';

export const metadata: Metadata = { title: 'Actors' };

type Props = { readonly params: Promise<{ workspace: string }> };

/** Everyone whom claims can be attributed to: people, bodies, states and outlets. */
const ActorsPage = async ({ params }: Props) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const view = await viewActors(editor);
  return view.ok ? <ActorTable workspace={workspace} view={view.value} /> : <RefusalNote refusal={view.refusal} />;
};

export default ActorsPage;
