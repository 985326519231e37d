import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** A relation no longer stands. Undercutters aimed at it stay, aimed at a withdrawn step, and aim again when it is put back. */
export const withdrawRelation = (
  editor: Editor,
  input: { readonly relationId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-relation', input.now, async (w) => {
    const relation = await w.find('relation', { id: input.relationId, withdrawn_at: null });
    if (!relation) return refuse('not-found');
    await w.withdraw('relation', input.relationId, input.revision);
    const ends = [relation.from_claim_id, relation.to_claim_id, relation.at_appearance_id] as (string | null)[];
    w.concerns('relation', input.relationId, (relation.reason as string).slice(0, 200), ...ends);
    return accept(null);
  });
