import type { Editor } from '@/domain/editor/editor';
import type { OverrideGradeInput } from '@/domain/evidence/evidence-input';
import { accept, refuse } from '@/domain/outcome';
import { claimsOfEvidence, standingEvidence } from '@/store/evidence';
import { type ActOutcome, perform } from './perform';

/**
 * An editor grades one item otherwise than its source or outlet is graded, with a reason; null takes that off again. The grade of the
 * source stays as it is for all else that comes from it.
 */
export const overrideGrade = (editor: Editor, input: OverrideGradeInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'override-grade', input.now, async (w) => {
    const { evidenceId, revision, override } = input;
    const evidence = await standingEvidence(w, evidenceId);
    if (!evidence) return refuse('not-found');
    await w.change(
      'evidence',
      evidenceId,
      { override_grade: override?.grade ?? null, override_reason: override?.reason ?? null },
      revision,
    );
    const label = override ? `${override.grade}: ${override.reason}` : `as its source: ${evidence.finding as string}`;
    w.concerns('evidence', evidenceId, label, ...(await claimsOfEvidence(w, evidenceId)), evidence.source_id as string | null);
    return accept(null);
  });
