import { requireEditor } from '@/app/_session/require-editor';
import { viewUnread } from '@/desk/view-unread';
import { InboxLink } from './inbox-link';

/** The way to the inbox with its number, which comes after the page: nothing waits for it. */
export const InboxCount = async ({ workspace }: { readonly workspace: string }) => {
  const { editor } = await requireEditor(workspace);
  const unread = await viewUnread(editor);
  return <InboxLink href={`/w/${workspace}/inbox`} unread={unread.ok ? unread.value : null} />;
};
