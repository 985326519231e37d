import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** An item no longer bears on a claim; the item itself stays. Undercutters aimed at the link stay, aimed at a withdrawn step. */
export const withdrawEvidenceLink = (
  editor: Editor,
  input: { readonly linkId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-evidence-link', input.now, async (w) => {
    const link = await w.find('evidence_link', { id: input.linkId, withdrawn_at: null });
    if (!link) return refuse('not-found');
    const evidence = await w.find('evidence', { id: link.evidence_id });
    await w.withdraw('evidence_link', input.linkId, input.revision);
    const finding = String(evidence?.finding ?? '').slice(0, 200);
    w.concerns('evidence_link', input.linkId, finding, link.evidence_id as string, link.claim_id as string);
    return accept(null);
  });
