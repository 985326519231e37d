import type { Metadata } from 'next';
import { cache } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { PageCommands } from '@/app/_ui/page-commands';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { NothingHere } from '@/app/w/[workspace]/_parts/nothing-here';
import { viewHypotheses } from '@/desk/view-hypotheses';
import { HypothesesScreen } from './_parts/hypotheses-screen';
import { readLook } from './_parts/look';

type Search = Readonly<Record<string, string | string[] | undefined>>;
type Props = { readonly params: Promise<{ readonly workspace: string; readonly id: string }>; readonly searchParams: Promise<Search> };

/** The view of this request: read once for the title and the page. */
const load = cache(async (workspace: string, issueId: string, analysisId: string | null) => {
  const { editor } = await requireEditor(workspace);
  return viewHypotheses(editor, { issueId, analysisId });
});
const read = async ({ params, searchParams }: Props) => {
  const [{ workspace, id }, search] = await Promise.all([params, searchParams]);
  const analysisId = typeof search.analysis === 'string' ? search.analysis : null;
  return { workspace, look: readLook(search), view: await load(workspace, id, analysisId) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { view } = await read(props);
  return { title: view.ok ? `Competing hypotheses: ${view.value.page.issue.question}` : 'Competing hypotheses' };
};

/** Rival claims of an issue against the evidence: marked blind, ranked by what speaks against them, settled. */
const HypothesesPage = async (props: Props) => {
  const { workspace, look, view } = await read(props);
  if (!view.ok && view.refusal.code === 'not-found') return <NothingHere />;
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const { issue, analysis } = view.value.page;
  const shown = analysis ? [analysis.id, ...analysis.claims.map(({ id }) => id), ...analysis.items.map(({ id }) => id)] : [];
  return (
    <>
      <Follows ids={[issue.id, ...shown]} />
      <PageCommands
        to={[
          { words: 'Side by side', href: `/w/${workspace}/issues/${issue.id}` },
          { words: 'Map of this issue', href: `/w/${workspace}/issues/${issue.id}/map` },
        ]}
      />
      <HypothesesScreen key={analysis?.id ?? 'none'} workspace={workspace} look={look} {...view.value} />
    </>
  );
};

export default HypothesesPage;
