import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireEditor } from '@/app/_session/require-editor';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { Talk } from '@/app/w/[workspace]/_parts/talk';
import { TalkFrame } from '@/app/w/[workspace]/_parts/talk-frame';
import { viewRound } from '@/desk/view-round';
import { viewTalk } from '@/desk/view-talk';
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
  const [view, talk] = await Promise.all([viewRound(editor, id), viewTalk(editor, { about: { type: 'round', id } })]);
  if (!view.ok && view.refusal.code === 'not-found') notFound();
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  if (!talk.ok) return <RefusalNote refusal={talk.refusal} />;
  const { round, viewerId, settlings, reopenedBy } = view.value;
  return (
    <TalkFrame key={id} workspace={workspace} talk={talk.value}>
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
        <Talk />
      </div>
    </TalkFrame>
  );
};

export default RoundPage;
