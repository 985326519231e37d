import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { viewScales } from '@/desk/view-scales';
import { KindTable } from './_parts/kind-table';
import { NewScale } from './_parts/new-scale';
import { ScaleCard } from './_parts/scale-card';
import styles from './_parts/scales.module.css';
import { WithdrawnScales } from './_parts/withdrawn-scales';

export const metadata: Metadata = { title: 'Scales' };

type Props = { readonly params: Promise<{ workspace: string }> };

/** The ladders verdicts are given on, and which of them each kind of claim is asked on. */
const ScalesPage = async ({ params }: Props) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const view = await viewScales(editor);
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const { scales, withdrawn, kinds, abilities } = view.value;
  const keys = [...scales, ...withdrawn].map(({ key }) => key);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Scales</h1>
        <p>What a verdict may say. A scale that rounds were opened on is never changed under them: edited, it gets its next version.</p>
        {abilities['add-scale'] ? <NewScale workspace={workspace} keys={keys} /> : null}
      </header>
      <section aria-labelledby="scales">
        <SectionHead id="scales" title="The scales" count={scales.length} />
        <ul className={styles.scales}>
          {scales.map((scale) => (
            <ScaleCard key={scale.key} {...{ workspace, scale, kinds, keys, abilities }} />
          ))}
        </ul>
        <WithdrawnScales scales={withdrawn} />
      </section>
      <section aria-labelledby="kinds">
        <SectionHead id="kinds" title="Which scale each kind is asked on" />
        <KindTable workspace={workspace} kinds={kinds} mayChoose={abilities['choose-scale']} />
      </section>
    </div>
  );
};

export default ScalesPage;
