import type { Membership } from '@/domain/actor/capacity';
import type { ActorRef } from '@/domain/claim/statement-input';
import type { Writer } from './writer';

/** The standing actor with this name or alias (letter case aside), or null. Follows a merge to the actor that took over. */
export const actorNamed = async (w: Writer, name: string): Promise<string | null> => {
  const rows = await w.tx.$queryRaw<{ id: string }[]>`
    select coalesce(a.merged_into_id, a.id) as id from actor a
     where a.workspace_id = ${w.workspaceId}::uuid and a.withdrawn_at is null and (lower(a.name) = lower(${name}) or exists (
       select from actor_alias x where x.workspace_id = a.workspace_id and x.actor_id = a.id and x.withdrawn_at is null and lower(x.alias) = lower(${name})))
     order by lower(a.name) = lower(${name}) desc, a.created_at limit 1`;
  return rows[0]?.id ?? null;
};

/** The id of the actor meant: the given one, the one of that name, or a new one. */
export const actorFor = async (w: Writer, ref: ActorRef): Promise<string> => {
  if ('id' in ref) return ref.id;
  const known = await actorNamed(w, ref.name);
  return known ?? w.add('actor', { name: ref.name, kind: ref.kind, described_role: ref.describedRole ?? null });
};

/** Standing memberships and parties of the workspace, as the rules of capacity read them. */
export const belongings = async (w: Writer): Promise<{ memberships: Membership[]; parties: Set<string> }> => {
  const where = { workspace_id: w.workspaceId, withdrawn_at: null };
  const [memberships, parties] = await Promise.all([
    w.tx.membership.findMany({ where, orderBy: [{ from_date: 'desc' }, { id: 'asc' }] }),
    w.tx.party.findMany({ where, select: { id: true } }),
  ]);
  const day = (d: Date | null) => d?.toISOString().slice(0, 10) ?? null;
  return {
    memberships: memberships.map((m) => ({
      actorId: m.actor_id,
      inActorId: m.in_actor_id,
      role: m.role,
      speaksFor: m.speaks_for,
      from: day(m.from_date),
      to: day(m.to_date),
    })),
    parties: new Set(parties.map((p) => p.id)),
  };
};
