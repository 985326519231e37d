import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { NothingHere } from '@/app/w/[workspace]/_parts/nothing-here';
import { viewWordings } from '@/desk/view-wordings';
import { WordingsScreen } from './_parts/wordings-screen';

type Props = {
  readonly params: Promise<{ readonly workspace: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export const metadata: Metadata = { title: 'Compare wordings' };

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** The direct quotes of a claim that are said to be the same statement, held against each other. `?a=` and `?b=`: two appearances an editor chose. */
const WordingsPage = async ({ params, searchParams }: Props) => {
  const { workspace, id } = await params;
  const { editor } = await requireEditor(workspace);
  const { a, b } = await searchParams;
  const view = await viewWordings(editor, { claimId: id, a: one(a), b: one(b) });
  if (!view.ok) return <NothingHere />;
  return (
    <>
      <Follows ids={[id]} />
      <WordingsScreen workspace={workspace} view={view.value} />
    </>
  );
};

export default WordingsPage;
