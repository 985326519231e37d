import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { viewClaim } from '@/desk/view-claim';
import { ClaimScreen } from './_parts/claim-screen';

type Props = {
  readonly params: Promise<{ readonly workspace: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** The view of this request: read once for the title and the page. */
const load = cache(async (workspace: string, id: string) => {
  const { editor } = await requireEditor(workspace);
  const view = await viewClaim(editor, id);
  if (!view.ok) notFound();
  return view.value;
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { workspace, id } = await params;
  return { title: (await load(workspace, id)).proposition };
};

/** One claim: its words, what bears on it, its evidence and its verdicts. `?link=1` opens the dialog that links an answer. */
const ClaimPage = async ({ params, searchParams }: Props) => {
  const { workspace, id } = await params;
  const { link } = await searchParams;
  const claim = await load(workspace, id);
  return (
    <>
      <Follows ids={[id, ...claim.relations.map(({ other }) => other.id), ...claim.appearances.map(({ source }) => source.id)]} />
      <ClaimScreen key={id} workspace={workspace} claim={claim} linking={link === '1'} />
    </>
  );
};

export default ClaimPage;
