'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { Talk } from '@/app/w/[workspace]/_parts/talk';
import type { ClaimView } from '@/desk/view-claim';
import type { RelationType } from '@/domain/relation/relation';
import type { Question } from '@/domain/verdict/scale';
import { Appearances } from './appearances';
import styles from './claim.module.css';
import { ClaimHead } from './claim-head';
import { Corrections } from './corrections';
import { Evidence } from './evidence';
import { EvidenceDialog } from './evidence-dialog';
import { Lately } from './lately';
import { LinkDialog } from './link-dialog';
import { type Matter, saidMatter, soMatter } from './matter';
import { Relations } from './relations';
import { Requests } from './requests';
import { VerdictPanel } from './verdict-panel';

type Props = {
  readonly workspace: string;
  readonly claim: ClaimView;
  readonly linking: boolean;
  /** whose verdicts are shown first */
  readonly judged: Matter;
  /** the form that is opened with the page */
  readonly start: 'judge' | 'settle' | null;
  readonly stands: ReactNode;
};

/** A claim: its words and what bears on them at the left, how it is judged at the right. Everything from the keyboard too. */
export const ClaimScreen = ({ workspace, claim, linking, judged, start, stands: standing }: Props) => {
  const router = useRouter();
  const { abilities } = claim;
  const [link, setLink] = useState<RelationType | null>(linking && abilities['add-relation'] ? 'rebuts' : null);
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState(false);
  const [matter, setMatter] = useState<Matter>(judged);
  const [judging, setJudging] = useState(false);
  const [first] = claim.appearances;
  const stands = !claim.withdrawn && !claim.mergedInto;
  const shown = matter.appearanceId && !claim.appearances.some(({ id }) => id === matter.appearanceId) ? soMatter : matter;
  const judge = (next: Matter, open = true) => {
    setMatter(next);
    setJudging(open && abilities['give-verdict'] && claim.status === 'tracked');
  };
  // forms keep drafts of this browser, which the server cannot draw
  const opensJudging = start === 'judge' && abilities['give-verdict'] && stands && claim.status === 'tracked';
  useEffect(() => {
    if (opensJudging) setJudging(true);
  }, [opensJudging]);
  const show = (question: Question) => {
    judge(question === 'said' && first ? saidMatter(first.id) : soMatter, false);
    document.getElementById('verdict-panel')?.scrollIntoView({ block: 'nearest' });
  };
  const edit = abilities['edit-claim'] && stands ? () => setEditing(true) : null;
  useShortcuts({
    ...(edit ? { 'claim-edit': edit } : {}),
    ...(abilities['add-relation'] && stands ? { 'claim-support': () => setLink('supports'), 'claim-link': () => setLink('rebuts') } : {}),
    ...(abilities['add-evidence'] && stands ? { 'claim-evidence': () => setAdding(true) } : {}),
    ...(abilities['give-verdict'] && stands ? { 'claim-judge': () => judge(shown) } : {}),
    ...(first ? { 'claim-open-text': () => router.push(`/w/${workspace}/sources/${first.source.id}?quote=${first.quoteId}`) } : {}),
  });
  return (
    <div className={styles.page}>
      <ClaimHead {...{ workspace, claim, editing, setEditing }} judge={show} />
      <div className={styles.grid}>
        <div>
          <Appearances workspace={workspace} claim={claim} judge={(id) => judge(saidMatter(id))} edit={edit} />
          {standing}
          <Relations workspace={workspace} claim={claim} link={setLink} />
          <Evidence workspace={workspace} claim={claim} add={() => setAdding(true)} />
          <Requests workspace={workspace} claim={claim} />
          <Talk />
        </div>
        <div>
          <VerdictPanel
            {...{ workspace, claim, judging, setJudging }}
            settle={start === 'settle'}
            matter={shown}
            choose={(next) => {
              setMatter(next);
              setJudging(false);
            }}
          />
          <Corrections workspace={workspace} claim={claim} />
          <Lately workspace={workspace} claim={claim} />
        </div>
      </div>
      <LinkDialog workspace={workspace} claim={claim} start={link} close={() => setLink(null)} />
      <EvidenceDialog workspace={workspace} claim={claim} opened={adding} close={() => setAdding(false)} />
    </div>
  );
};
