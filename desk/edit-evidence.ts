import type { Editor } from '@/domain/editor/editor';
import type { EditEvidenceInput } from '@/domain/evidence/evidence-input';
import { accept, refuse } from '@/domain/outcome';
import { claimsOfEvidence, standingEvidence } from '@/store/evidence';
import { mergeEdit } from './merge-edit';
import { type ActOutcome, perform } from './perform';

/** Corrects a finding, its credibility, date or address; what is absent stays. What others changed since is merged; what clashes is refused with the item as it is. */
export const editEvidence = (editor: Editor, input: EditEvidenceInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-evidence', input.now, async (w) => {
    const evidence = await standingEvidence(w, input.evidenceId);
    if (!evidence) return refuse('not-found');
    const { finding, credibility, address, dated } = input;
    const edited = { table: 'evidence', id: input.evidenceId, seen: input.revision } as const;
    const merged = await mergeEdit(w, edited, defined({ finding, credibility, address, dated }), (row) => ({
      finding: row.finding,
      credibility: row.credibility,
      address: row.address,
      dated: row.dated,
    }));
    if (!merged.ok) return merged;
    await w.change('evidence', input.evidenceId, merged.value.fields, merged.value.revision);
    w.concerns(
      'evidence',
      input.evidenceId,
      (merged.value.fields.finding ?? (evidence.finding as string)).slice(0, 200),
      ...(await claimsOfEvidence(w, input.evidenceId)),
      evidence.source_id as string | null,
    );
    return accept(null);
  });

const defined = <R extends Record<string, unknown>>(row: R): Partial<R> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Partial<R>;
