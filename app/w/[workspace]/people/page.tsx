import type { Metadata } from 'next';
import { requireEditor } from '@/app/_session/require-editor';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { viewPeople } from '@/desk/view-people';
import { Invitations } from './_parts/invitations';
import { InviteForm } from './_parts/invite-form';
import styles from './_parts/people.module.css';
import { PeopleList } from './_parts/people-list';
import { RoleLegend } from './_parts/role-legend';

export const metadata: Metadata = { title: 'People' };

type Props = { readonly params: Promise<{ workspace: string }> };

/** Who sits at the desk, in which role; for chiefs, the acts on seats. */
const PeoplePage = async ({ params }: Props) => {
  const { editor, workspace } = await requireEditor((await params).workspace);
  const view = await viewPeople(editor, { now: new Date() });
  if (!view.ok) return <RefusalNote refusal={view.refusal} />;
  const { people, invitations, abilities } = view.value;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>People of {workspace.name}</h1>
      <PeopleList workspace={workspace.slug} people={people} abilities={abilities} you={editor.id} />
      <aside className={styles.aside} aria-label="Seats">
        {abilities['invite-editor'] ? (
          <>
            <InviteForm workspace={workspace.slug} />
            <Invitations workspace={workspace.slug} invitations={invitations} />
          </>
        ) : null}
        <section aria-labelledby="roles">
          <SectionHead title="What each role may do" id="roles" />
          <RoleLegend />
        </section>
      </aside>
    </div>
  );
};

export default PeoplePage;
