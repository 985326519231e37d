import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { CorrectionLine } from '@/app/_ui/correction-line';
import { EmptyState } from '@/app/_ui/empty-state';
import { Follows } from '@/app/_ui/follows';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { TextLink } from '@/app/_ui/text-link';
import { viewCorrections } from '@/desk/view-corrections';
import styles from './_parts/corrections.module.css';

export const metadata: Metadata = { title: 'Corrections' };

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};
const one = (given: string | string[] | undefined): string | null => (typeof given === 'string' ? given : null);

/** What became of settled verdicts, newest first; `?claim=` narrows it to one claim. */
const CorrectionsPage = async ({ params, searchParams }: Props) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const { claim, before } = await searchParams;
  const claimId = one(claim);
  const view = await viewCorrections(editor, { claimId, before: one(before) });
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const { corrections, next } = view.value;
  const base = `/w/${workspace}`;
  return (
    <div className={styles.page}>
      <Follows asks />
      <header className={styles.head}>
        <h1>Corrections</h1>
        <p>
          What became of settled verdicts{claimId ? ' of one claim' : ''}.{' '}
          {claimId ? <TextLink href={`${base}/corrections`}>Those of all claims</TextLink> : null}
        </p>
        <p className={styles.files}>
          Export as{' '}
          <TextLink href={`${base}/corrections/export?format=csv`} download>
            CSV
          </TextLink>{' '}
          or{' '}
          <TextLink href={`${base}/corrections/export?format=json`} download>
            JSON
          </TextLink>
        </p>
      </header>
      {corrections.length === 0 ? (
        <EmptyState>No settled verdict was corrected, and nothing it rests on was changed since.</EmptyState>
      ) : null}
      <ol className={styles.list}>
        {corrections.map((correction) => (
          <CorrectionLine key={`${correction.id} ${correction.claim.id}`} base={base} correction={correction} named={!claimId} />
        ))}
      </ol>
      {next ? (
        <p>
          <TextLink href={`${base}/corrections?${new URLSearchParams({ ...(claimId ? { claim: claimId } : {}), before: next })}`}>
            Older
          </TextLink>
        </p>
      ) : null}
    </div>
  );
};

export default CorrectionsPage;
