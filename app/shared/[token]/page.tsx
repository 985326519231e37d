import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { LegendMarks } from '@/app/_ui/legend-marks';
import { When } from '@/app/_ui/when';
import { Wordmark } from '@/app/_ui/wordmark';
import { viewSharedIssue } from '@/desk/view-shared-issue';
import { dayOf } from './_parts/day-of';
import styles from './_parts/shared.module.css';
import { SharedTable } from './_parts/shared-table';

type Props = { readonly params: Promise<{ readonly token: string }> };

export const dynamic = 'force-dynamic';

/** Looked up once a request, for the title and the page. */
const read = cache(async (token: string) => viewSharedIssue({ token, now: new Date() }));

// The address is a secret: it is told to no other page and to no index.
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const view = await read((await params).token);
  return {
    title: view.ok ? view.value.question : 'Not here',
    referrer: 'no-referrer',
    robots: { index: false, follow: false },
  };
};

const counted = (n: number, one: string) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

/** An issue side by side for people without an account: to read, and nothing else. */
const SharedPage = async ({ params }: Props) => {
  const view = await read((await params).token);
  if (!view.ok) notFound();
  const { question, workspace, endsAt, asOf, counts, table } = view.value;
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <p className={styles.from}>
          <Wordmark /> <span>{workspace} shares this to read, until </span>
          <When at={endsAt} form="day" />
        </p>
        <h1>{question}</h1>
        <p className={styles.meta}>
          {counted(counts.claims, 'claim')}, {counted(counts.sources, 'source')}, {counted(counts.speakers, 'speaker')}. The exact words of
          each party; two marks say what the desk has settled: was it said, and is it so. As of <When on={dayOf(asOf)} />.
        </p>
        <details className={styles.legend}>
          <summary>Legend</summary>
          <LegendMarks handedOn />
        </details>
      </header>
      <SharedTable question={question} table={table} />
    </main>
  );
};

export default SharedPage;
