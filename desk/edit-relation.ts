import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import type { EditRelationInput } from '@/domain/relation/new-relation';
import { type ActOutcome, perform } from './perform';

/** Another reason for a relation, or another answer. A save from an older revision is refused with the relation as it is now. */
export const editRelation = (editor: Editor, input: EditRelationInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-relation', input.now, async (w) => {
    const relation = await w.find('relation', { id: input.relationId, withdrawn_at: null });
    if (!relation) return refuse('not-found');
    if (input.reason.trim() === '') return refuse('reasons-missing');
    if (input.answer && relation.type !== 'answers') return refuse('input-not-understood');
    const answer = input.answer ? { answer: input.answer } : {};
    await w.change('relation', input.relationId, { reason: input.reason, ...answer }, input.revision);
    const ends = [relation.from_claim_id, relation.to_claim_id] as (string | null)[];
    w.concerns('relation', input.relationId, input.reason.slice(0, 200), ...ends);
    return accept(null);
  });
