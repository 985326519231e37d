import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { openAnalysis } from './open-analysis';
import { type ActOutcome, perform } from './perform';

/** An editor takes their own cells back while the analysis is open, to mark them otherwise. */
export const takeBackCells = (editor: Editor, input: { readonly analysisId: string; readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'take-back-cells', input.now, async (w) => {
    const found = await openAnalysis(w, input.analysisId, 'alone');
    if (!found.ok) return found;
    const { id, issueId, question } = found.value;
    const own = await w.find('analysis_hand_in', { analysis_id: id, editor_id: editor.id, withdrawn_at: null });
    if (!own) return refuse('not-found');
    await w.withdraw('analysis_hand_in', own.id as string);
    w.concerns('issue', issueId, question, id);
    return accept(null);
  });
