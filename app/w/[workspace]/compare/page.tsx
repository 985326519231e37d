import type { Metadata } from 'next';
import { cache } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { viewCompared } from '@/desk/view-compared';
import { paramsOf } from '@/domain/one-param';
import { readCompareQuery, writeCompareQuery } from '@/domain/position/compare-query';
import { ComparedScreen } from './_parts/compared-screen';

type Props = {
  readonly params: Promise<{ readonly workspace: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** The view of this request: read once for the title and the page; `asked` is its query as text, so that the cache knows it again. */
const read = cache(async (workspace: string, asked: string) => {
  const { editor } = await requireEditor(workspace);
  return viewCompared(editor, readCompareQuery(paramsOf(new URLSearchParams(asked))));
});
const load = async ({ params, searchParams }: Props) =>
  read((await params).workspace, writeCompareQuery(readCompareQuery(await searchParams)));

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const view = await load(props);
  if (!view.ok || !view.value.a || !view.value.b) return { title: 'Compare' };
  return { title: `${view.value.a.name.slice(0, 80)} and ${view.value.b.name.slice(0, 80)}` };
};

/** Two claims, quotes, speakers or parties against each other. `?a=claim:ID&b=claim:ID`, `&issue=ID` narrows it to a question. */
const ComparePage = async (props: Props) => {
  const { workspace } = await props.params;
  const view = await load(props);
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const { a, b, query } = view.value;
  return (
    <>
      <Follows ids={[...new Set([a, b].flatMap((side) => (side ? [side.id, ...side.claims.map(({ id }) => id)] : [])))].slice(0, 500)} />
      <ComparedScreen key={writeCompareQuery(query)} workspace={workspace} view={view.value} />
    </>
  );
};

export default ComparePage;
