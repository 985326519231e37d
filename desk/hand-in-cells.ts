import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { handedIn, marksOf } from '@/store/analysis';
import { openAnalysis } from './open-analysis';
import { type ActOutcome, perform } from './perform';

/**
 * An editor is done with their cells. The last of those asked for closes the analysis, and all that were handed in are seen by everybody;
 * cells that nobody handed in are never seen by others. Refuses `cells-missing` when none is marked.
 */
export const handInCells = (
  editor: Editor,
  input: { readonly analysisId: string; readonly now: Date },
): Promise<ActOutcome<{ readonly closed: boolean }>> =>
  perform(editor, 'hand-in-cells', input.now, async (w) => {
    const found = await openAnalysis(w, input.analysisId, 'alone');
    if (!found.ok) return found;
    const { id, issueId, question, asked } = found.value;
    if ((await marksOf(w, id, editor.id)) === 0) return refuse('cells-missing');
    await w.put('analysis_hand_in', { analysis_id: id, editor_id: editor.id }, {});
    const closed = (await handedIn(w, id)).length >= asked;
    // It moves on with everybody who is in, so that whoever began it cannot take it back from under them.
    await w.change('analysis', id, closed ? { closed_at: w.now } : {});
    w.concerns('issue', issueId, question, id);
    return accept({ closed });
  });
