import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { TextLink } from '@/app/_ui/text-link';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { viewDesk } from '@/desk/view-desk';
import { CaptureBox, CaptureKey } from './_parts/capture-box';
import styles from './_parts/desk.module.css';
import { DeskLead } from './_parts/desk-lead';
import { DeskQueue } from './_parts/desk-queue';
import { FirstText } from './_parts/first-text';
import { Lately } from './_parts/lately';
import { SevenDays } from './_parts/seven-days';
import { StatusBars } from './_parts/status-bars';
import { Unanswered } from './_parts/unanswered';

export const metadata: Metadata = { title: 'Desk' };

type Props = { readonly params: Promise<{ workspace: string }> };

/** The editor's day: what waits, what stands, what happened; the box that brings the next text in. */
const DeskHome = async ({ params }: Props) => {
  const { workspace } = await params;
  const { editor } = await requireEditor(workspace);
  const view = await viewDesk(editor, { now: new Date() });
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const desk = view.value;
  if (desk.sources === 0 && desk.claims === 0) return <FirstText workspace={workspace} mayCapture={desk.abilities['capture-source']} />;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>
        <VisuallyHidden>Desk</VisuallyHidden>
      </h1>
      <DeskLead workspace={workspace} desk={desk} />
      <DeskQueue workspace={workspace} desk={desk} />
      <section aria-label="Claims">
        <div id="unanswered">
          <SectionHead
            title="Unanswered claims"
            count={desk.unanswered.total}
            right={<TextLink href={`/w/${workspace}/unanswered`}>these, requests and replies beside the point</TextLink>}
          />
          <Unanswered workspace={workspace} desk={desk} />
        </div>
        <div className={styles.block}>
          <SectionHead title="Claims by status" count={`${desk.claims} tracked`} />
          <StatusBars workspace={workspace} statuses={desk.statuses} drafts={desk.drafts} />
        </div>
      </section>
      <section aria-label="Bring in and look back">
        {desk.abilities['capture-source'] ? (
          <>
            <SectionHead title="Bring a text in" right={<CaptureKey />} />
            <CaptureBox workspace={workspace} />
          </>
        ) : null}
        <div className={styles.block}>
          <SectionHead title="Lately" right={<TextLink href={`/w/${workspace}/history`}>history</TextLink>} />
          <Lately desk={desk} />
        </div>
        <div className={styles.block}>
          <SectionHead title="Seven days" right={<span className={styles.meta}>statements accepted</span>} />
          <SevenDays days={desk.days} />
        </div>
      </section>
    </div>
  );
};

export default DeskHome;
