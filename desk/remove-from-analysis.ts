import type { Editor } from '@/domain/editor/editor';
import type { WeighedInput } from '@/domain/evidence/analysis-input';
import { accept, refuse } from '@/domain/outcome';
import { handedIn, weighedIn } from '@/store/analysis';
import { openAnalysis } from './open-analysis';
import { type ActOutcome, perform } from './perform';

/**
 * Takes a claim or an item out of an open analysis; its marks wait, should it come back. Refuses `rivals-missing` when fewer than two claims were left,
 * and `weighed-and-handed-in` once anybody's cells are in, whichever they are: to tell which would end the blindness.
 */
export const removeFromAnalysis = (editor: Editor, input: WeighedInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'remove-from-analysis', input.now, async (w) => {
    const found = await openAnalysis(w, input.analysisId, 'alone');
    if (!found.ok) return found;
    const { id, issueId, question } = found.value;
    const [table, which, about] =
      'claimId' in input
        ? (['analysis_claim', { claim_id: input.claimId }, input.claimId] as const)
        : (['analysis_item', { evidence_id: input.evidenceId }, input.evidenceId] as const);
    const row = await w.find(table, { analysis_id: id, ...which, withdrawn_at: null });
    if (!row) return refuse('not-found');
    if (table === 'analysis_claim' && (await weighedIn(w, id)).claimIds.length <= 2) return refuse('rivals-missing');
    if ((await handedIn(w, id)).length > 0) return refuse('weighed-and-handed-in');
    await w.withdraw(table, row.id as string);
    w.concerns('issue', issueId, question, id, about);
    return accept(null);
  });
