import { addActor } from '@/desk/add-actor';
import { addAlias } from '@/desk/add-alias';
import { addMembership } from '@/desk/add-membership';
import { makeParty } from '@/desk/make-party';
import type { ActorSeed } from '../actor-seed';
import type { Kept } from '../kept';
import { at, must } from '../must';

/** Every actor with its names, its places and, where it is one, its column. */
export const loadActors = async (kept: Kept, actors: readonly ActorSeed[]): Promise<void> => {
  const { team, clock } = kept;
  for (const { key, name, kind, role = null, wikidata = null, aliases = [], party, memberships = [] } of actors) {
    const added = await addActor(team.analyst, { actor: { name, kind, describedRole: role, wikidata }, now: clock.next() });
    const { actorId } = must(added, name).value;
    kept.actors.set(key, actorId);
    for (const alias of aliases) {
      const language = /\p{Script=Cyrillic}/u.test(alias) ? 'ru' : 'en';
      must(await addAlias(team.analyst, { actorId, alias, language, now: clock.next() }), alias);
    }
    if (party) must(await makeParty(team.adjudicator, { actorId, party, now: clock.next() }), party.code);
    for (const { in: whole, role: place, speaks, from = null, to = null } of memberships) {
      const membership = { inActorId: at(kept.actors, whole), role: place, speaksFor: speaks, from, to };
      must(await addMembership(team.analyst, { actorId, membership, now: clock.next() }), `${name}, ${place}`);
    }
  }
};
