import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { TextLink } from '@/app/_ui/text-link';
import { viewQueue } from '@/desk/view-queue';
import { AssignForm } from './_parts/assign-form';
import { Groups } from './_parts/groups';
import styles from './_parts/queue.module.css';
import { readQueueQuery } from './_parts/queue-query';
import { QueueRows } from './_parts/queue-rows';

export const metadata: Metadata = { title: 'My queue' };

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** All that waits for this editor, in whole: to judge, to settle, to look at again; where they were overruled; the open rounds. */
const QueuePage = async ({ params, searchParams }: Props) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const view = await viewQueue(editor);
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const query = readQueueQuery(await searchParams);
  const queue = view.value;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>My queue</h1>
        <Groups base={`/w/${workspace}/queue`} query={query} queue={queue} />
        <span className={styles.aside}>
          <TextLink href={`/w/${workspace}/agreement`}>How far we agree</TextLink>{' '}
          <TextLink href={`/w/${workspace}/corrections`}>Corrections</TextLink>
        </span>
      </header>
      <QueueRows key={`${query.show} ${query.by}`} workspace={workspace} query={query} queue={queue} />
      {queue.abilities['assign-verdicts'] ? <AssignForm workspace={workspace} issues={queue.issues} /> : null}
    </div>
  );
};

export default QueuePage;
