import type { Editor } from '@/domain/editor/editor';
import { mostClaims, mostItems, type WeighedInput } from '@/domain/evidence/analysis-input';
import { accept, refuse } from '@/domain/outcome';
import { claimsUnderIssue, evidenceLinkedTo, nextPlace, weighedIn } from '@/store/analysis';
import type { Writer } from '@/store/writer';
import { openAnalysis } from './open-analysis';
import { type ActOutcome, perform } from './perform';
import { standingClaim } from './standing-claim';

/**
 * Takes one more rival claim of the issue, or one more item linked to a rival claim, into an open analysis. One that was taken out comes back with
 * the marks it had. Refuses `claim-not-of-issue`, `item-not-linked`, `too-many-items`.
 */
export const addToAnalysis = (editor: Editor, input: WeighedInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'add-to-analysis', input.now, async (w) => {
    const found = await openAnalysis(w, input.analysisId, 'alone');
    if (!found.ok) return found;
    const { id, issueId, question } = found.value;
    const { claimIds, evidenceIds } = await weighedIn(w, id);
    if ('claimId' in input) {
      const claim = await standingClaim(w, input.claimId);
      if (!claim.ok) return claim;
      if (!(await claimsUnderIssue(w, issueId, [input.claimId])).has(input.claimId)) return refuse('claim-not-of-issue');
      if (claimIds.length >= mostClaims) return refuse('too-many-items', { most: mostClaims });
      await putAtEnd(w, 'analysis_claim', { analysis_id: id, claim_id: input.claimId });
      w.concerns('issue', issueId, question, id, input.claimId);
    } else {
      if (!(await evidenceLinkedTo(w, claimIds)).includes(input.evidenceId)) return refuse('item-not-linked');
      if (evidenceIds.length >= mostItems) return refuse('too-many-items', { most: mostItems });
      await putAtEnd(w, 'analysis_item', { analysis_id: id, evidence_id: input.evidenceId });
      w.concerns('issue', issueId, question, id, input.evidenceId);
    }
    return accept(null);
  });

/** One that was taken out comes back to its old place. */
const putAtEnd = async (w: Writer, table: 'analysis_claim' | 'analysis_item', key: { analysis_id: string; [id: string]: string }) => {
  if (await w.find(table, key)) return w.put(table, key, {});
  return w.put(table, key, { position: await nextPlace(w, table, key.analysis_id) });
};
