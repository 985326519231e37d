import { countsFor } from '@/domain/actor/capacity';
import { belongings } from './actor';
import type { Writer } from './writer';

/**
 * Reads anew for whom appearances count after memberships or parties changed: those of one speaker, or all (null).
 * A capacity stays unless it is `doubted` (the membership it may rest on was withdrawn or corrected); its party is found anew.
 */
export const rereadCapacities = async (w: Writer, speakerId: string | null, doubted: string | null = null): Promise<void> => {
  const { memberships, parties } = await belongings(w);
  const affected = speakerId === null ? undefined : [...below(speakerId, memberships)];
  const where = {
    workspace_id: w.workspaceId,
    withdrawn_at: null,
    ...(affected ? { speaker_id: { in: affected } } : { speaker_id: { not: null } }),
  };
  const rows = await w.tx.appearance.findMany({ where });
  const ids = [...new Set(rows.map((a) => a.speaker_id as string))];
  const people = new Set(
    (await w.tx.actor.findMany({ where: { workspace_id: w.workspaceId, id: { in: ids }, kind: 'person' }, select: { id: true } })).map(
      (p) => p.id,
    ),
  );
  for (const a of rows) {
    const id = a.speaker_id as string;
    const stays = a.capacity_id !== null && a.capacity_id !== doubted;
    const chosen = a.own_voice ? null : stays ? a.capacity_id : undefined;
    const { capacityId, partyId } = countsFor(
      { id, isPerson: people.has(id) },
      chosen,
      memberships,
      parties,
      a.said_on.toISOString().slice(0, 10),
    );
    if (partyId !== a.party_id || capacityId !== a.capacity_id)
      await w.change('appearance', a.id, { capacity_id: capacityId, party_id: partyId });
  }
};

/** The actor and everyone who belongs to it, at any depth: a body's new place moves its speakers too. */
const below = (actorId: string, memberships: readonly { actorId: string; inActorId: string }[]): Set<string> => {
  const found = new Set([actorId]);
  for (let grew = true; grew; ) {
    const more = memberships.filter((m) => found.has(m.inActorId) && !found.has(m.actorId)).map((m) => m.actorId);
    for (const id of more) found.add(id);
    grew = more.length > 0;
  }
  return found;
};
