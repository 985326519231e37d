import type { Metadata } from 'next';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { CaptureBox } from '@/app/w/[workspace]/_parts/capture-box';
import { viewSources } from '@/desk/view-sources';
import { SourceTable } from './_parts/source-table';
import styles from './_parts/sources.module.css';

export const metadata: Metadata = { title: 'Sources' };

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Every kept text, newest first, and the box that brings the next one in. */
const SourcesPage = async ({ params, searchParams }: Props) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const { q, after } = await searchParams;
  const words = typeof q === 'string' ? q.trim().slice(0, 200) : '';
  const view = await viewSources(editor, { words, after: z.uuid().safeParse(after).data ?? null });
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  return (
    <div className={styles.page}>
      <Follows asks />
      <section>
        <SourceTable workspace={workspace} view={view.value} words={words} />
      </section>
      {view.value.abilities['capture-source'] ? (
        <aside className={styles.side}>
          <SectionHead title="Bring a text in" />
          <CaptureBox workspace={workspace} />
        </aside>
      ) : null}
    </div>
  );
};

export default SourcesPage;
