import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { viewSource } from '@/desk/view-source';
import { capturedNotes } from './_parts/captured-notes';
import { Reader } from './_parts/reader';

type Props = {
  readonly params: Promise<{ readonly workspace: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** The view of this request: read once for the title and the page. */
const read = cache(async (workspace: string, sourceId: string, version: string | undefined) => {
  const { editor } = await requireEditor(workspace);
  return viewSource(editor, { sourceId, version });
});

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { workspace, id } = await params;
  const view = await read(workspace, id, one((await searchParams).version));
  return { title: view.ok ? view.value.source.title : 'Source' };
};

/** A source to read: its text with what is quoted and suggested in it, and their cards beside it. */
const SourcePage = async ({ params, searchParams }: Props) => {
  const { workspace, id } = await params;
  const { version, quote, suggestion, known, captured } = await searchParams;
  const view = await read(workspace, id, one(version));
  if (!view.ok && view.refusal.code === 'not-found') notFound();
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const wanted = one(quote) ?? one(suggestion) ?? null;
  const note = one(known) === '1' ? 'known' : capturedNotes.find((which) => which === one(captured));
  const claims = view.value.quotes.flatMap(({ appearances }) => appearances.map(({ claimId }) => claimId));
  return (
    <>
      <Follows ids={[id, ...claims]} />
      <Reader key={view.value.version.id} workspace={workspace} view={view.value} wanted={wanted} note={note ?? null} />
    </>
  );
};

export default SourcePage;
