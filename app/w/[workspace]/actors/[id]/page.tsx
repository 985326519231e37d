import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { viewActor } from '@/desk/view-actor';
import { ActorProfile } from './_parts/actor-profile';

type Props = { readonly params: Promise<{ workspace: string; id: string }> };

const load = cache(async (workspace: string, id: string) => {
  const { editor } = await requireEditor(workspace);
  if (!z.uuid().safeParse(id).success) notFound();
  const view = await viewActor(editor, id);
  if (!view.ok) notFound();
  return view.value;
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { workspace, id } = await params;
  return { title: (await load(workspace, id)).name };
};

/** One actor: names, memberships and everything they said. */
const ActorPage = async ({ params }: Props) => {
  const { workspace, id } = await params;
  return (
    <>
      <Follows ids={[id]} all />
      <ActorProfile workspace={workspace} actor={await load(workspace, id)} />
    </>
  );
};

export default ActorPage;
