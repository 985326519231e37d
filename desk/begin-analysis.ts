import type { Editor } from '@/domain/editor/editor';
import { type BeginAnalysisInput, mostItems } from '@/domain/evidence/analysis-input';
import { accept, refuse } from '@/domain/outcome';
import { claimsUnderIssue, evidenceLinkedTo } from '@/store/analysis';
import { lockClaims } from '@/store/claim';
import { type ActOutcome, perform } from './perform';
import { standingAmong } from './standing-claim';

/**
 * Lays rival claims of an issue (or of those under it) against all evidence that is linked to them, for a number of editors to mark blind.
 * Refuses `rivals-missing` with fewer than two claims, `claim-not-of-issue`, `too-many-items`; `already-there` while one of the issue is open.
 */
export const beginAnalysis = (
  editor: Editor,
  input: BeginAnalysisInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly analysisId: string }>> =>
  perform(editor, 'begin-analysis', input.now, async (w) => {
    const issue = await w.find('issue', { id: input.issueId, withdrawn_at: null });
    if (!issue) return refuse('not-found');
    const open = await w.find('analysis', { issue_id: input.issueId, closed_at: null, withdrawn_at: null });
    if (open) return refuse('already-there', { table: 'analysis', id: open.id });
    const claimIds = [...new Set(input.claimIds)];
    if (claimIds.length < 2) return refuse('rivals-missing');
    const found = await lockClaims(w, claimIds);
    for (const id of claimIds) {
      const claim = standingAmong(found, id);
      if (!claim.ok) return claim;
    }
    if ((await claimsUnderIssue(w, input.issueId, claimIds)).size < claimIds.length) return refuse('claim-not-of-issue');
    const evidenceIds = await evidenceLinkedTo(w, claimIds);
    if (evidenceIds.length > mostItems) return refuse('too-many-items', { most: mostItems });
    const analysisId = await w.add('analysis', { issue_id: input.issueId, asked: input.asked });
    await w.addMany(
      'analysis_claim',
      claimIds.map((claim_id, position) => ({ analysis_id: analysisId, claim_id, position })),
    );
    await w.addMany(
      'analysis_item',
      evidenceIds.map((evidence_id, position) => ({ analysis_id: analysisId, evidence_id, position })),
    );
    w.concerns('issue', input.issueId, String(issue.question), analysisId, ...claimIds, ...evidenceIds);
    return accept({ analysisId });
  });
