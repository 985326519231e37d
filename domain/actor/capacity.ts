/** A dated belonging of one actor to another; `speaksFor` when the role is to speak for it. Dates are ISO days, null when open. */
export type Membership = {
  readonly actorId: string;
  readonly inActorId: string;
  readonly role: string;
  readonly speaksFor: boolean;
  readonly from: string | null;
  readonly to: string | null;
};

const holdsOn = (m: Membership, day: string | null): boolean =>
  day === null || ((m.from === null || m.from <= day) && (m.to === null || day <= m.to));

/**
 * For whom somebody speaks on a day: the actor they hold a speaking role for, or null when they speak for themselves.
 * Belonging is not enough: an academic employed by the state does not speak for it (PRODUCT.md, "appearance").
 */
export const suggestCapacity = (speakerId: string, memberships: readonly Membership[], day: string | null): string | null =>
  memberships.find((m) => m.actorId === speakerId && m.speaksFor && holdsOn(m, day))?.inActorId ?? null;

/**
 * The party an actor counts for on a day: itself when it is one, else the nearest party above it.
 * A speaker's first step needs a speaking role; above that, bodies count for what they are part of.
 */
export const partyOf = (
  actorId: string,
  memberships: readonly Membership[],
  parties: ReadonlySet<string>,
  day: string | null,
  speaks = true,
): string | null => {
  const seen = new Set<string>();
  let level = [actorId];
  for (let first = true; level.length > 0; first = false) {
    const party = level.find((id) => parties.has(id));
    if (party) return party;
    for (const id of level) seen.add(id);
    level = memberships
      .filter((m) => level.includes(m.actorId) && !seen.has(m.inActorId) && holdsOn(m, day) && (m.speaksFor || !(first && speaks)))
      .map((m) => m.inActorId);
  }
  return null;
};

/** What an editor said of a capacity: an actor, null for the speaker's own voice, undefined when it is left to the rules. */
export type ChosenCapacity = string | null | undefined;

/**
 * For whom words count, and for which party. A person needs a speaking role; a body or state counts for what it is part of.
 * Somebody who speaks in their own voice counts for a party only when they are it.
 */
export const countsFor = (
  speaker: { readonly id: string; readonly isPerson: boolean },
  chosen: ChosenCapacity,
  memberships: readonly Membership[],
  parties: ReadonlySet<string>,
  day: string | null,
): { readonly capacityId: string | null; readonly partyId: string | null } => {
  if (chosen === null) return { capacityId: null, partyId: parties.has(speaker.id) ? speaker.id : null };
  const capacityId = chosen ?? suggestCapacity(speaker.id, memberships, day);
  const partyId = capacityId
    ? partyOf(capacityId, memberships, parties, day, false)
    : partyOf(speaker.id, memberships, parties, day, speaker.isPerson);
  return { capacityId, partyId };
};
