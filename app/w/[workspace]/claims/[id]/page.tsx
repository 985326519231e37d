import type { Metadata } from 'next';
import { cache, Suspense } from 'react';
import { requireEditor } from '@/app/_session/require-editor';
import { Follows } from '@/app/_ui/follows';
import { NothingHere } from '@/app/w/[workspace]/_parts/nothing-here';
import { TalkFrame } from '@/app/w/[workspace]/_parts/talk-frame';
import { viewClaim } from '@/desk/view-claim';
import { viewTalk } from '@/desk/view-talk';
import { ClaimScreen } from './_parts/claim-screen';
import { saidMatter, soMatter } from './_parts/matter';
import { Stands } from './_parts/stands';

type Props = {
  readonly params: Promise<{ readonly workspace: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** The view of this request: read once for the title and the page. */
const load = cache(async (workspace: string, id: string) => {
  const { editor } = await requireEditor(workspace);
  const [view, talk] = await Promise.all([viewClaim(editor, id), viewTalk(editor, { about: { type: 'claim', id } })]);
  return view.ok && talk.ok ? { claim: view.value, talk: talk.value } : null;
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { workspace, id } = await params;
  return { title: (await load(workspace, id))?.claim.proposition ?? 'Claim' };
};

/**
 * One claim: its words, what bears on it, its evidence and its verdicts. `?link=1` opens the dialog that links an answer; `?judge=` an appearance or
 * "so" shows the verdicts on it, with `&open=judge` or `&open=settle` the form as well.
 */
const ClaimPage = async ({ params, searchParams }: Props) => {
  const { workspace, id } = await params;
  const { link, judge, open } = await searchParams;
  const found = await load(workspace, id);
  if (!found) return <NothingHere />;
  const { claim, talk } = found;
  return (
    <>
      <Follows ids={[id, ...claim.relations.map(({ other }) => other.id), ...claim.appearances.map(({ source }) => source.id)]} />
      <TalkFrame key={id} workspace={workspace} talk={talk}>
        <ClaimScreen
          workspace={workspace}
          claim={claim}
          linking={link === '1'}
          judged={typeof judge === 'string' && judge !== 'so' ? saidMatter(judge) : soMatter}
          start={open === 'judge' || open === 'settle' ? open : null}
          stands={
            claim.relations.length > 0 && !claim.withdrawn ? (
              <Suspense fallback={null}>
                <Stands workspace={workspace} claimId={id} />
              </Suspense>
            ) : null
          }
        />
      </TalkFrame>
    </>
  );
};

export default ClaimPage;
