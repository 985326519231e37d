import type { Metadata } from 'next';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { viewHistory } from '@/desk/view-history';
import { HistoryList } from './_parts/history-list';

export const metadata: Metadata = { title: 'History' };

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const queryShape = z.object({
  about: z.uuid().nullable().catch(null),
  by: z.uuid().nullable().catch(null),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .catch(null),
});

/** Everything that happened, newest first; `?about=` narrows it to one object, `?by=` to one editor. */
const HistoryPage = async ({ params, searchParams }: Props) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const query = queryShape.parse(await searchParams);
  const view = await viewHistory(editor, query);
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  return (
    <>
      <Follows asks />
      <HistoryList workspace={workspace} query={query} view={view.value} />
    </>
  );
};

export default HistoryPage;
