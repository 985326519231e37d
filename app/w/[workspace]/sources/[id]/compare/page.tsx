import type { Metadata } from 'next';
import { cache } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { NothingHere } from '@/app/w/[workspace]/_parts/nothing-here';
import { viewComparison } from '@/desk/view-comparison';
import { Comparison } from './_parts/comparison';
import { OneVersion } from './_parts/one-version';

type Props = {
  readonly params: Promise<{ readonly workspace: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** The view of this request: read once for the title and the page. */
const read = cache(async (workspace: string, sourceId: string, old: string | undefined, next: string | undefined) => {
  const { editor } = await requireEditor(workspace);
  return viewComparison(editor, { sourceId, old, next });
});

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const [{ workspace, id }, { old, new: next }] = [await params, await searchParams];
  const view = await read(workspace, id, one(old), one(next));
  if (!view.ok) return { title: 'Versions' };
  return { title: `${view.value.source.title}, version ${view.value.old.number} and version ${view.value.next.number}` };
};

/** Two versions of a source beside each other, and what became of its quotes. */
const ComparePage = async ({ params, searchParams }: Props) => {
  const [{ workspace, id }, { old, new: next, quote }] = [await params, await searchParams];
  const view = await read(workspace, id, one(old), one(next));
  if (!view.ok && view.refusal.code === 'not-found') return <NothingHere />;
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  if (view.value.old.id === view.value.next.id) return <OneVersion workspace={workspace} view={view.value} />;
  const key = `${view.value.old.id} ${view.value.next.id}`;
  return (
    <>
      <Follows ids={[id]} />
      <Comparison key={key} workspace={workspace} view={view.value} wanted={one(quote) ?? null} />
    </>
  );
};

export default ComparePage;
