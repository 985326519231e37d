import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireEditor } from '@/app/_session/require-editor';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { viewRound } from '@/desk/view-round';
import styles from './_parts/round.module.css';
import { RoundActs } from './_parts/round-acts';
import { RoundHead } from './_parts/round-head';
import { SeatLine } from './_parts/seat-line';
import { Settlings } from './_parts/settlings';

export const metadata: Metadata = { title: 'Round' };

type Props = { readonly params: Promise<{ workspace: string; id: string }> };

/** One round: what is asked, who sits in it and who looked inside, what was said once it may be read, and every time it was settled. */
const RoundPage = async ({ params }: Props) => {
  const { workspace, id } = await params;
  const { editor } = await requireEditor(workspace);
  const view = await viewRound(editor, id);
  if (!view.ok && view.refusal.code === 'not-found') notFound();
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const { round, viewerId, settlings, reopenedBy } = view.value;
  return (
    <div className={styles.page}>
      <RoundHead workspace={workspace} view={view.value} />
      <section aria-labelledby="verdicts">
        <SectionHead id="verdicts" title="Verdicts" count={`${round.given} of ${round.asked} in`} />
        <ul className={styles.seats}>
          {round.seats.map((seat) => (
            <SeatLine key={seat.editorId} round={round} seat={seat} mine={seat.editorId === viewerId} />
          ))}
        </ul>
        <RoundActs workspace={workspace} view={view.value} />
      </section>
      <section aria-labelledby="settled">
        <SectionHead id="settled" title="Settled" count={settlings.length} />
        <Settlings workspace={workspace} question={round.question} settlings={settlings} reopenedBy={reopenedBy} />
      </section>
    </div>
  );
};

export default RoundPage;
