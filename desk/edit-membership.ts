import type { MembershipInput } from '@/domain/actor/actor-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { rereadCapacities } from '@/store/reread-capacities';
import { type ActOutcome, perform } from './perform';

/** Corrects the role, the days or the right to speak of a membership. */
export const editMembership = (
  editor: Editor,
  input: { readonly membershipId: string; readonly revision: number; readonly membership: MembershipInput; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-membership', input.now, async (w) => {
    const there = await w.find('membership', { id: input.membershipId });
    if (!there) return refuse('not-found');
    const { role, speaksFor, from, to } = input.membership;
    const patch = { role, speaks_for: speaksFor, from_date: from, to_date: to };
    await w.change('membership', input.membershipId, patch, input.revision);
    await rereadCapacities(w, there.actor_id as string, there.in_actor_id as string);
    w.concerns('actor', there.actor_id as string, role, there.in_actor_id as string);
    return accept(null);
  });
