import type { Editor } from '@/domain/editor/editor';
import type { SettleCellInput } from '@/domain/evidence/analysis-input';
import { accept, refuse } from '@/domain/outcome';
import { holdAnalysis } from '@/store/analysis';
import { ChangedSince } from '@/store/writer';
import { type ActOutcome, perform } from './perform';
import { putOrChange } from './put-or-change';

/**
 * An adjudicator settles a cell of a closed analysis, with a reason; a null mark takes away what was settled. A cell that was settled needs the
 * `revision` that was on the screen, to be settled anew and to be taken away. Refuses `analysis-open` while anybody still marks blind.
 */
export const settleCell = (editor: Editor, input: SettleCellInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'settle-cell', input.now, async (w) => {
    const { analysisId, claimId, evidenceId, mark, reason, revision } = input;
    const analysis = await holdAnalysis(w, analysisId, 'together');
    if (!analysis) return refuse('not-found');
    if (!analysis.closed) return refuse('analysis-open');
    const claim = await w.find('analysis_claim', { analysis_id: analysisId, claim_id: claimId, withdrawn_at: null });
    const item = await w.find('analysis_item', { analysis_id: analysisId, evidence_id: evidenceId, withdrawn_at: null });
    if (!claim || !item) return refuse('not-found');
    const key = { analysis_id: analysisId, claim_id: claimId, evidence_id: evidenceId };
    if (mark === null) {
      const there = await w.find('analysis_settled', { ...key, withdrawn_at: null });
      if (!there) return refuse('not-found');
      if (revision === undefined) throw new ChangedSince('analysis_settled', there.id as string, there);
      await w.withdraw('analysis_settled', there.id as string, revision);
    } else {
      if (reason === '') return refuse('reasons-missing');
      await putOrChange(w, 'analysis_settled', key, { mark, reason, settled_by: editor.id, settled_at: w.now }, revision);
    }
    w.concerns('issue', analysis.issueId, analysis.question, analysisId, claimId, evidenceId);
    return accept(null);
  });
