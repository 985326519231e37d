import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { rereadCapacities } from '@/store/reread-capacities';
import { type ActOutcome, perform } from './perform';

/** The actor did not belong there after all. */
export const withdrawMembership = (
  editor: Editor,
  input: { readonly membershipId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-membership', input.now, async (w) => {
    const there = await w.find('membership', { id: input.membershipId });
    if (!there || there.withdrawn_at) return refuse('not-found');
    await w.withdraw('membership', input.membershipId, input.revision);
    await rereadCapacities(w, there.actor_id as string, there.in_actor_id as string);
    w.concerns('actor', there.actor_id as string, there.role as string, there.in_actor_id as string);
    return accept(null);
  });
