import type { MembershipInput } from '@/domain/actor/actor-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { belongings } from '@/store/actor';
import { rereadCapacities } from '@/store/reread-capacities';
import { type ActOutcome, perform } from './perform';

/** An actor belongs to another, or speaks for it, between two days. What they said in those days counts for the party from now on. */
export const addMembership = (
  editor: Editor,
  input: { readonly actorId: string; readonly membership: MembershipInput; readonly now: Date },
): Promise<ActOutcome<{ readonly membershipId: string }>> =>
  perform(editor, 'add-membership', input.now, async (w) => {
    const { inActorId, role, speaksFor, from, to } = input.membership;
    const [actor, whole] = await Promise.all([w.find('actor', { id: input.actorId }), w.find('actor', { id: inActorId })]);
    if (!actor || !whole) return refuse('not-found');
    const { memberships } = await belongings(w);
    if (isAbove(input.actorId, inActorId, memberships)) return refuse('membership-circle');
    const row = { actor_id: input.actorId, in_actor_id: inActorId, role, speaks_for: speaksFor, from_date: from, to_date: to };
    const membershipId = await w.add('membership', row);
    await rereadCapacities(w, input.actorId);
    w.concerns('actor', input.actorId, `${actor.name}: ${role}, ${whole.name}`, inActorId);
    return accept({ membershipId });
  });

/** True when `actor` stands above `below` already: a body cannot belong to its own part. */
const isAbove = (actor: string, below: string, memberships: readonly { actorId: string; inActorId: string }[]): boolean => {
  const seen = new Set<string>();
  for (let level = [below]; level.length > 0; ) {
    if (level.includes(actor)) return true;
    for (const id of level) seen.add(id);
    level = memberships.filter((m) => level.includes(m.actorId) && !seen.has(m.inActorId)).map((m) => m.inActorId);
  }
  return false;
};
