import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { claimsOfEvidence, standingEvidence } from '@/store/evidence';
import { type ActOutcome, perform } from './perform';

/** An item no longer counts for any claim. Its links stay with it, and count again when it is put back. */
export const withdrawEvidence = (
  editor: Editor,
  input: { readonly evidenceId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-evidence', input.now, async (w) => {
    const evidence = await standingEvidence(w, input.evidenceId);
    if (!evidence) return refuse('not-found');
    await w.withdraw('evidence', input.evidenceId, input.revision);
    const about = [...(await claimsOfEvidence(w, input.evidenceId)), evidence.source_id as string | null];
    w.concerns('evidence', input.evidenceId, (evidence.finding as string).slice(0, 200), ...about);
    return accept(null);
  });
