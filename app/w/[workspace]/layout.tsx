import { type ReactNode, Suspense } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { signOutAction } from '@/app/_session/sign-out-action';
import { Shell } from '@/app/_ui/shell';
import { InboxCount } from './_parts/inbox-count';
import { InboxLink } from './_parts/inbox-link';
import { LivePages } from './_parts/live-pages';
import { ViewerFrame } from './_parts/viewer';
import { findAction } from './find-action';

type Props = { readonly children: ReactNode; readonly params: Promise<{ workspace: string }> };

/** The frame of every page of a workspace. */
const WorkspaceLayout = async ({ children, params }: Props) => {
  const { editor, workspace, seats } = await requireEditor((await params).workspace);
  const home = `/w/${workspace.slug}`;
  return (
    <Shell
      nav={[
        { href: home, words: 'Desk', shortcut: 'go-desk' },
        { href: `${home}/sources`, words: 'Sources', shortcut: 'go-sources' },
        { href: `${home}/claims`, words: 'Claims', shortcut: 'go-claims' },
        { href: `${home}/issues`, words: 'Issues', shortcut: 'go-issues' },
        { href: `${home}/actors`, words: 'Actors', shortcut: 'go-actors' },
        { href: `${home}/history`, words: 'History', shortcut: 'go-history' },
      ]}
      editor={{ name: editor.name, initials: editor.initials, role: editor.role }}
      workspaces={seats.map(({ slug, name }) => ({ name, href: `/w/${slug}`, current: slug === workspace.slug }))}
      people={`${home}/people`}
      places={[
        { words: 'My queue', href: `${home}/queue` },
        { words: 'Agreement', href: `${home}/agreement` },
        { words: 'Scales', href: `${home}/scales` },
      ]}
      beside={<LivePages address={`${home}/live`} editorId={editor.id} since={new Date().toISOString()} />}
      actions={[
        { id: 'go-inbox', words: 'Go to Inbox', href: `${home}/inbox`, shortcut: 'go-inbox' },
        { id: 'go-compare', words: 'Compare two claims, quotes, speakers or parties', href: `${home}/compare` },
        { id: 'go-unanswered', words: 'Go to Unanswered', href: `${home}/unanswered` },
        { id: 'go-queue', words: 'Go to My queue', href: `${home}/queue` },
        { id: 'go-agreement', words: 'Go to Agreement', href: `${home}/agreement` },
        { id: 'go-scales', words: 'Go to Scales', href: `${home}/scales` },
        { id: 'go-people', words: 'Go to People', href: `${home}/people` },
      ]}
      inbox={
        <Suspense fallback={<InboxLink href={`${home}/inbox`} unread={null} />}>
          <InboxCount workspace={workspace.slug} />
        </Suspense>
      }
      find={findAction.bind(null, workspace.slug)}
      signOut={signOutAction}
    >
      <ViewerFrame id={editor.id}>{children}</ViewerFrame>
    </Shell>
  );
};

export default WorkspaceLayout;
