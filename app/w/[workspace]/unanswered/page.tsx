import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { TextLink } from '@/app/_ui/text-link';
import { viewUnanswered } from '@/desk/view-unanswered';
import { readUnansweredQuery, writeUnansweredQuery } from '@/domain/issue/unanswered-query';
import styles from './_parts/unanswered.module.css';
import { UnansweredFacets } from './_parts/unanswered-facets';
import { UnansweredList } from './_parts/unanswered-list';

export const metadata: Metadata = { title: 'Unanswered' };

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What was met with silence, what waits longest first, narrowed by what the address says. */
const UnansweredPage = async ({ params, searchParams }: Props) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const query = readUnansweredQuery(await searchParams);
  const view = await viewUnanswered(editor, { query, now: new Date() });
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const base = `/w/${workspace}/unanswered`;
  const search = writeUnansweredQuery(query);
  const fileAt = (format: string) => `${base}/export?${[`format=${format}`, search].filter(Boolean).join('&')}`;
  return (
    <div className={styles.page}>
      <Follows asks />
      <header className={styles.head}>
        <h1>Unanswered</h1>
        <p className={styles.files}>
          Export as{' '}
          <TextLink href={fileAt('csv')} download>
            CSV
          </TextLink>{' '}
          or{' '}
          <TextLink href={fileAt('json')} download>
            JSON
          </TextLink>
        </p>
      </header>
      <UnansweredFacets base={base} query={query} choices={view.value.choices} />
      <UnansweredList key={search} workspace={workspace} filtered={search !== ''} view={view.value} />
    </div>
  );
};

export default UnansweredPage;
