import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { EmptyState } from '@/app/_ui/empty-state';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { viewAgreement } from '@/desk/view-agreement';
import { readAgreementQuery, writeAgreementQuery } from '@/domain/verdict/agreement-query';
import styles from './_parts/agreement.module.css';
import { AgreementFilters } from './_parts/agreement-filters';
import { Causes } from './_parts/causes';
import { ConfusionTable } from './_parts/confusion-table';
import { Figures } from './_parts/figures';
import { HowToRead } from './_parts/how-to-read';
import { Pairs } from './_parts/pairs';
import { RoundLinks } from './_parts/round-links';

export const metadata: Metadata = { title: 'Agreement' };

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** How far independent verdicts agree, on what was said blind in closed rounds; narrowed by the address. */
const AgreementPage = async ({ params, searchParams }: Props) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const query = readAgreementQuery(await searchParams);
  const view = await viewAgreement(editor, query);
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const found = view.value;
  const base = `/w/${workspace}/agreement`;
  const scale = found.scales.find(({ id }) => id === found.scaleId);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Agreement</h1>
        <p>Of independent verdicts: what editors said blind, in rounds that are closed. Of open rounds nothing is here, for nobody.</p>
      </header>
      <AgreementFilters base={base} query={query} found={found} />
      {scale && found.measured ? (
        <>
          <section aria-labelledby="figures">
            <SectionHead id="figures" title="How far they agree" count={`${scale.name}, ${scale.ordered ? 'ordered' : 'no order'}`} />
            <Figures found={found} measured={found.measured} />
            <HowToRead seeded={found.interval} />
          </section>
          <section aria-labelledby="pairs">
            {query.pair ? (
              <ConfusionTable base={base} query={query} scale={scale} found={found} />
            ) : (
              <Pairs base={base} query={query} scale={scale} found={found} />
            )}
            {found.inCell && query.cell ? (
              <RoundLinks workspace={workspace} rounds={found.inCell} back={`${base}?${writeAgreementQuery(query)}`} />
            ) : null}
          </section>
          <Causes workspace={workspace} scale={scale} found={found} />
        </>
      ) : (
        <EmptyState drop={query.issue || query.question || query.scale ? { words: 'All of the desk', href: base } : undefined}>
          No closed round in reach: there is nothing to measure yet.
        </EmptyState>
      )}
    </div>
  );
};

export default AgreementPage;
