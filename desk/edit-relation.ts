import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import type { EditRelationInput } from '@/domain/relation/new-relation';
import { mergeEdit } from './merge-edit';
import { type ActOutcome, perform } from './perform';

/** Another reason for a relation, or another answer. What others changed since is merged; what clashes is refused with the relation as it is now. */
export const editRelation = (editor: Editor, input: EditRelationInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-relation', input.now, async (w) => {
    const relation = await w.find('relation', { id: input.relationId, withdrawn_at: null });
    if (!relation) return refuse('not-found');
    if (input.reason.trim() === '') return refuse('reasons-missing');
    if (input.answer && relation.type !== 'answers') return refuse('input-not-understood');
    const given = { reason: input.reason, ...(input.answer ? { answer: input.answer } : {}) };
    const edited = { table: 'relation', id: input.relationId, seen: input.revision } as const;
    const merged = await mergeEdit(w, edited, given, (row) => ({ reason: row.reason, answer: row.answer }));
    if (!merged.ok) return merged;
    await w.change('relation', input.relationId, merged.value.fields, merged.value.revision);
    const ends = [relation.from_claim_id, relation.to_claim_id] as (string | null)[];
    w.concerns('relation', input.relationId, merged.value.fields.reason.slice(0, 200), ...ends);
    return accept(null);
  });
