import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { viewInbox } from '@/desk/view-inbox';
import { InboxList } from './_parts/inbox-list';

export const metadata: Metadata = { title: 'Inbox' };

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What concerns the editor who asks: mentions, answers, and what happened to what they follow. `?show=unread` narrows it. */
const InboxPage = async ({ params, searchParams }: Props) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const { show, after } = await searchParams;
  const onlyUnread = show === 'unread';
  const view = await viewInbox(editor, { after: typeof after === 'string' ? after : null, onlyUnread });
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  return (
    <>
      <Follows asks />
      <InboxList key={typeof after === 'string' ? after : 'first'} workspace={workspace} view={view.value} onlyUnread={onlyUnread} />
    </>
  );
};

export default InboxPage;
