import type { Editor } from '@/domain/editor/editor';
import type { GradeInput } from '@/domain/evidence/evidence-input';
import { accept } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';
import { putOrChange } from './put-or-change';

/** How reliable an outlet is, or one source of it. With `revision`, the grade it has already is changed. */
export const gradeSource = (
  editor: Editor,
  input: GradeInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly reliabilityId: string }>> =>
  perform(editor, 'grade-source', input.now, async (w) => {
    const [key, id] =
      'outletId' in input ? [{ outlet_id: input.outletId }, input.outletId] : [{ source_id: input.sourceId }, input.sourceId];
    const { grade, reason } = input;
    const reliabilityId = await putOrChange(w, 'reliability', key, { grade, reason }, input.revision);
    w.concerns('reliability', reliabilityId, `${grade}: ${reason}`.slice(0, 200), id);
    return accept({ reliabilityId });
  });
