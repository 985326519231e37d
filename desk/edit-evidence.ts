import type { Editor } from '@/domain/editor/editor';
import type { EditEvidenceInput } from '@/domain/evidence/evidence-input';
import { accept, refuse } from '@/domain/outcome';
import { claimsOfEvidence, standingEvidence } from '@/store/evidence';
import { type ActOutcome, perform } from './perform';

/** Corrects a finding, its credibility, date or address; what is absent stays. A save from an older revision is refused with the item as it is. */
export const editEvidence = (editor: Editor, input: EditEvidenceInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-evidence', input.now, async (w) => {
    const evidence = await standingEvidence(w, input.evidenceId);
    if (!evidence) return refuse('not-found');
    const { finding, credibility, address, dated } = input;
    await w.change('evidence', input.evidenceId, defined({ finding, credibility, address, dated }), input.revision);
    w.concerns(
      'evidence',
      input.evidenceId,
      (finding ?? (evidence.finding as string)).slice(0, 200),
      ...(await claimsOfEvidence(w, input.evidenceId)),
      evidence.source_id as string | null,
    );
    return accept(null);
  });

const defined = <R extends Record<string, unknown>>(row: R): Partial<R> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Partial<R>;
