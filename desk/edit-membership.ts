import type { MembershipInput } from '@/domain/actor/actor-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { rereadCapacities } from '@/store/reread-capacities';
import { mergeEdit } from './merge-edit';
import { type ActOutcome, perform } from './perform';

/** Corrects the role, the days or the right to speak of a membership, merged with what others changed since. */
export const editMembership = (
  editor: Editor,
  input: { readonly membershipId: string; readonly revision: number; readonly membership: MembershipInput; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-membership', input.now, async (w) => {
    const there = await w.find('membership', { id: input.membershipId });
    if (!there) return refuse('not-found');
    const { role, speaksFor, from, to } = input.membership;
    const edited = { table: 'membership', id: input.membershipId, of: there.actor_id as string, seen: input.revision } as const;
    const merged = await mergeEdit(w, edited, { role, speaksFor, days: { from, to } }, (row) => ({
      role: row.role,
      speaksFor: row.speaks_for,
      // one field: the beginning of one and the end of another may lie the wrong way round
      days: { from: row.from_date, to: row.to_date },
    }));
    if (!merged.ok) return merged;
    const { fields, revision } = merged.value;
    const patch = { role: fields.role, speaks_for: fields.speaksFor, from_date: fields.days.from, to_date: fields.days.to };
    await w.change('membership', input.membershipId, patch, revision);
    await rereadCapacities(w, there.actor_id as string, there.in_actor_id as string);
    w.concerns('actor', there.actor_id as string, fields.role, there.in_actor_id as string);
    return accept(null);
  });
