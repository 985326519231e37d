'use client';

import { useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { SectionHead } from '@/app/_ui/section-head';
import type { ClaimRelation, ClaimView } from '@/desk/view-claim';
import styles from './claim.module.css';
import { RelationRow } from './relation-row';
import { SmallAct } from './small-act';

const most = 10;
type ListProps = {
  readonly workspace: string;
  readonly claim: ClaimView;
  readonly relations: readonly ClaimRelation[];
  readonly empty: string;
};

const List = ({ relations, empty, ...rest }: ListProps) => {
  const [all, setAll] = useState(false);
  if (relations.length === 0) return <EmptyState>{empty}</EmptyState>;
  return (
    <>
      <ul>
        {(all ? relations : relations.slice(0, most)).map((relation) => (
          <RelationRow key={relation.id} {...rest} relation={relation} />
        ))}
      </ul>
      {relations.length > most && !all ? <SmallAct onClick={() => setAll(true)}>all {relations.length}</SmallAct> : null}
    </>
  );
};

const backs = new Set(['supports', 'restates']);
/** Those that nobody answered stand first: the ones to look at. */
const byWeight = (a: ClaimRelation, b: ClaimRelation) => weights.indexOf(a.type) - weights.indexOf(b.type);
const weights = ['rebuts', 'undercuts', 'answers', 'qualifies', 'supports', 'restates'];

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly link: (start: 'supports' | 'rebuts') => void };

/** What bears on the claim: supports at the left, what answers it at the right; below, what it bears on itself. */
export const Relations = ({ workspace, claim, link }: Props) => {
  const inward = claim.relations.filter(({ way, type }) => way === 'in' || type === 'restates');
  const outward = claim.relations.filter(({ way, type }) => way === 'out' && type !== 'restates');
  const supports = inward.filter(({ type }) => backs.has(type));
  const answers = inward.filter(({ type }) => !backs.has(type)).sort(byWeight);
  const may = claim.abilities['add-relation'];
  return (
    <>
      <div className={styles.columns}>
        <section aria-labelledby="supports">
          <SectionHead
            id="supports"
            title="Supports"
            count={supports.length}
            right={
              may ? (
                <SmallAct onClick={() => link('supports')} hint="claim-support">
                  Add
                </SmallAct>
              ) : null
            }
          />
          <List workspace={workspace} claim={claim} relations={supports} empty="Nothing supports it yet." />
        </section>
        <section aria-labelledby="answers">
          <SectionHead
            id="answers"
            title="Answers it"
            count={answers.length}
            right={
              may ? (
                <SmallAct onClick={() => link('rebuts')} hint="claim-link">
                  Link
                </SmallAct>
              ) : null
            }
          />
          <List workspace={workspace} claim={claim} relations={answers} empty="Nothing rebuts, undercuts, qualifies or answers it yet." />
        </section>
      </div>
      {outward.length > 0 ? (
        <section aria-labelledby="bears-on" className={styles.section}>
          <SectionHead id="bears-on" title="What it bears on" count={outward.length} />
          <List workspace={workspace} claim={claim} relations={outward} empty="" />
        </section>
      ) : null}
    </>
  );
};
