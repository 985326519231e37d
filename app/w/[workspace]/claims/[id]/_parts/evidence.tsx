'use client';

import { useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { SectionHead } from '@/app/_ui/section-head';
import type { ClaimView } from '@/desk/view-claim';
import { conclusionWords } from '@/domain/evidence/tally';
import styles from './claim.module.css';
import { EditEvidence } from './edit-evidence';
import evidenceStyles from './evidence.module.css';
import { EvidenceRow } from './evidence-row';
import { GradeDialog } from './grade-dialog';
import { counted } from './kind-word';
import { SmallAct } from './small-act';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly add: () => void };

/** What speaks for and against it, graded, and how much hangs on each item. */
export const Evidence = ({ workspace, claim, add }: Props) => {
  const [editing, setEditing] = useState<string | null>(null);
  const [grading, setGrading] = useState<string | null>(null);
  const itemOf = (linkId: string | null) => claim.evidence.find((item) => item.linkId === linkId) ?? null;
  return (
    <section aria-labelledby="evidence" className={styles.section}>
      <SectionHead
        id="evidence"
        title="Evidence"
        count={claim.evidence.length}
        right={
          <>
            <span>grade: source A–F, item 1–6 </span>
            {claim.abilities['add-evidence'] ? (
              <SmallAct onClick={add} hint="claim-evidence">
                Add
              </SmallAct>
            ) : null}
          </>
        }
      />
      {claim.evidence.length === 0 ? (
        <EmptyState>No evidence is linked to it yet.</EmptyState>
      ) : (
        <>
          <table className={evidenceStyles.evidence}>
            <thead>
              <tr>
                <th scope="col">Stance</th>
                <th scope="col">What it shows</th>
                <th scope="col">Kept text</th>
                <th scope="col">Grade</th>
                <th scope="col">Without it</th>
              </tr>
            </thead>
            <tbody>
              {claim.evidence.map((item) => (
                <EvidenceRow
                  key={item.linkId}
                  {...{ workspace, claim, item }}
                  edit={() => setEditing(item.linkId)}
                  grade={() => setGrading(item.linkId)}
                />
              ))}
            </tbody>
          </table>
          <p className={evidenceStyles.tally}>{saysOf(claim)}</p>
        </>
      )}
      <EditEvidence workspace={workspace} claim={claim} item={itemOf(editing)} close={() => setEditing(null)} />
      <GradeDialog workspace={workspace} claim={claim} item={itemOf(grading)} close={() => setGrading(null)} />
    </section>
  );
};

/** What the counted items say, and which are shown apart. It prepares a verdict and never replaces one. */
const saysOf = ({ conclusion: { supports, refutes, unknown, context, conclusion }, reports }: ClaimView): string => {
  const apart = unknown.supports + unknown.refutes;
  return [
    `Counted by grade: ${conclusionWords[conclusion].toLowerCase()} (${supports} for, ${refutes} against)`,
    apart > 0 ? `${counted(apart, 'item')} of unknown grade not counted` : null,
    context > 0 ? `${context} for context` : null,
    rootsWords('for', reports.supports),
    rootsWords('against', reports.refutes),
  ]
    .filter(Boolean)
    .join('; ');
};

/** Reports are not witnesses: "for: 5 reports, 2 independent roots". One report is its own root, and needs no words. */
const rootsWords = (side: string, { reports, roots }: ClaimView['reports']['supports']): string | null =>
  reports > 1 ? `${side}: ${reports} reports, ${counted(roots, 'independent root')}` : null;
