import { addClaim } from '@/desk/add-claim';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { beginAnalysis } from '@/desk/begin-analysis';
import { gradeSource } from '@/desk/grade-source';
import { markCell } from '@/desk/mark-cell';
import { placeClaim } from '@/desk/place-claim';
import { viewHypotheses } from '@/desk/view-hypotheses';
import type { Editor } from '@/domain/editor/editor';
import type { Consistency } from '@/domain/evidence/competing-hypotheses';
import { claimFrom, claimInput, deskWithClaims } from './claim-desk';
import { must, now } from './desk-with';

/**
 * A desk with an issue, three rival claims of it (the pier opens, no budget, no plan), one claim of no issue, and three items: minutes (A2) against the
 * pier and for no budget, a letter (A5) for the pier, a memo linked to none but the claim outside.
 */
export const weighingDesk = async () => {
  const d = await deskWithClaims();
  const plan = await claimFrom(d.analyst, d.source.versionId, 'plan');
  const outside = must(await addClaim(d.analyst, { claim: claimInput('The ferry is late.'), now })).value.claimId;
  const issueId = must(await addIssue(d.analyst, { question: 'Will the pier open?', now })).value.issueId;
  const belowId = must(await addIssue(d.analyst, { question: 'Is there a plan?', parentId: issueId, now })).value.issueId;
  const [pier, budget] = [d.pier.claimId, d.budget.claimId];
  for (const [claimId, under] of [
    [pier, issueId],
    [budget, issueId],
    [plan.claimId, belowId],
  ] as const)
    must(await placeClaim(d.analyst, { claimId, issueId: under, bearing: 'affirms', now }));
  must(await gradeSource(d.analyst, { sourceId: d.source.sourceId, grade: 'A', reason: 'Keeps minutes.', now }));
  const item = async (finding: string, credibility: 2 | 5, ...links: readonly (readonly [string, 'supports' | 'refutes'])[]) =>
    must(
      await addEvidence(d.analyst, {
        finding,
        credibility,
        sourceId: d.source.sourceId,
        links: links.map(([claimId, stance]) => ({ claimId, stance })),
        now,
      }),
    ).value.evidenceId;
  const minutes = await item('The minutes hold no vote.', 2, [pier, 'refutes'], [budget, 'supports']);
  const letter = await item('A letter names a day.', 5, [pier, 'supports']);
  const memo = await item('A memo on ferries.', 2, [outside, 'supports']);
  const begin = async (asked = 2, claimIds: readonly string[] = [pier, budget], editor: Editor = d.analyst) =>
    must(await beginAnalysis(editor, { issueId, claimIds: [...claimIds], asked, now })).value.analysisId;
  const mark = (editor: Editor, analysisId: string, evidenceId: string, claimId: string, as: Consistency | null) =>
    markCell(editor, { analysisId, evidenceId, claimId, mark: as, now });
  const see = async (editor: Editor, analysisId: string | null = null) => {
    const { analysis } = must(await viewHypotheses(editor, { issueId, analysisId })).page;
    if (!analysis) throw new Error('no analysis');
    return analysis;
  };
  return {
    ...d,
    issueId,
    belowId,
    claims: { pier, budget, plan: plan.claimId, outside },
    items: { minutes, letter, memo },
    begin,
    mark,
    see,
  };
};
export type WeighingDesk = Awaited<ReturnType<typeof weighingDesk>>;
