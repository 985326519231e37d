import type { Editor } from '@/domain/editor/editor';
import type { MarkCellInput } from '@/domain/evidence/analysis-input';
import { accept, refuse } from '@/domain/outcome';
import { handedIn, markIn } from '@/store/analysis';
import { openAnalysis } from './open-analysis';
import { type ActOutcome, perform } from './perform';

/**
 * An editor marks how one item sits with one rival claim, marks it otherwise, or takes the mark away (null). Blind: the event says that a cell of
 * the analysis was marked, and neither which nor how. Refuses `analysis-closed`, and `cells-handed-in` while the editor's cells are in.
 */
export const markCell = (editor: Editor, input: MarkCellInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'mark-cell', input.now, async (w) => {
    const { analysisId, claimId, evidenceId, mark } = input;
    const found = await openAnalysis(w, analysisId, 'together');
    if (!found.ok) return found;
    const claim = await w.find('analysis_claim', { analysis_id: analysisId, claim_id: claimId, withdrawn_at: null });
    const item = await w.find('analysis_item', { analysis_id: analysisId, evidence_id: evidenceId, withdrawn_at: null });
    const words = await w.find('claim_state', { id: claimId });
    if (!claim || !item || !words) return refuse('not-found');
    if ((await handedIn(w, analysisId)).includes(editor.id)) return refuse('cells-handed-in');
    const key = { analysis_id: analysisId, claim_id: claimId, evidence_id: evidenceId, editor_id: editor.id };
    const there = await markIn(w, key);
    const standing = there && !there.withdrawn_at ? there : null;
    const said = { mark: mark ?? '', wording_id: words.wording_id as string };
    if (mark === null && standing) await w.withdraw('analysis_mark', standing.id);
    if (mark !== null && !standing) await w.put('analysis_mark', key, said);
    if (mark !== null && standing && (standing.mark !== mark || standing.wording_id !== said.wording_id))
      await w.change('analysis_mark', standing.id, said);
    w.concerns('issue', found.value.issueId, found.value.question, analysisId);
    return accept(null);
  });
