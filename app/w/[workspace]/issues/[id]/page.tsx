import type { Metadata } from 'next';
import { cache } from 'react';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { PageCommands } from '@/app/_ui/page-commands';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { NothingHere } from '@/app/w/[workspace]/_parts/nothing-here';
import { viewIssue } from '@/desk/view-issue';
import { refuse } from '@/domain/outcome';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { SideBySideScreen } from './_parts/side-by-side-screen';

type Params = Promise<{ readonly workspace: string; readonly id: string }>;
type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>;
type Props = { readonly params: Params; readonly searchParams: Search };

/** The view of this request: read once for the title and the page. */
const read = cache(async (params: Params, search: Search) => {
  const { workspace, id } = await params;
  const { editor } = await requireEditor(workspace);
  if (!z.uuid().safeParse(id).success) return { workspace, view: refuse('not-found') };
  const query = readSideBySideQuery(await search);
  return { workspace, view: await viewIssue(editor, { issueId: id, query }) };
});

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { view } = await read(params, searchParams);
  return { title: view.ok ? view.value.page.issue.question : 'Issue' };
};

/** What the palette offers on this page. */
const waysOn = [
  { words: 'Side by side: all of this issue', path: '' },
  { words: 'Only the gaps of this issue', path: '?only=gaps' },
  { words: 'Only what stands unanswered in this issue', path: '?only=unanswered' },
  { words: 'Every question of this issue open', path: '?folded=none' },
  { words: 'This issue as a list', path: '?view=list' },
  { words: 'Argument map of this issue', path: '/map' },
  { words: 'Competing hypotheses of this issue', path: '/hypotheses' },
] as const;

/** An issue against its parties: their exact words side by side, what answers what, and what was met with silence. */
const IssuePage = async ({ params, searchParams }: Props) => {
  const { workspace, view } = await read(params, searchParams);
  if (!view.ok && view.refusal.code === 'not-found') return <NothingHere />;
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const { id } = view.value.page.issue;
  const here = `/w/${workspace}/issues/${id}`;
  return (
    <>
      <Follows ids={[id]} all />
      <PageCommands to={waysOn.map(({ words, path }) => ({ words, href: `${here}${path}` }))} />
      <SideBySideScreen workspace={workspace} {...view.value} />
    </>
  );
};

export default IssuePage;
