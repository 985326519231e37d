import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { handedIn } from '@/store/analysis';
import { openAnalysis } from './open-analysis';
import { type ActOutcome, perform } from './perform';

/** Closes an analysis before all who were asked are in; from then on everybody sees what was handed in. It stays closed. Refuses `cells-missing` when nobody is in. */
export const closeAnalysis = (
  editor: Editor,
  input: { readonly analysisId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'close-analysis', input.now, async (w) => {
    const found = await openAnalysis(w, input.analysisId, 'alone');
    if (!found.ok) return found;
    const { id, issueId, question } = found.value;
    if ((await handedIn(w, id)).length === 0) return refuse('cells-missing');
    await w.change('analysis', id, { closed_at: w.now }, input.revision);
    w.concerns('issue', issueId, question, id);
    return accept(null);
  });
