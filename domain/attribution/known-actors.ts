import type { Speaker } from './speaker';

/** An actor the desk already has: the name it goes by and its other names. */
export type KnownActor = { readonly name: string; readonly aliases: readonly string[] };

/** Names compared: small letters, no article, one kind of apostrophe, no dots. */
export const normalName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .replace(/^(?:the|a|an) /, '')
    .replace(/\s+/g, ' ')
    .trim();

export type ActorBook = (name: string) => string | null;

/** Looks names up among the actors: by name or alias, else by a surname that only one of them has; null when none or several fit. */
export const actorBook = (actors: readonly KnownActor[]): ActorBook => {
  const exact = new Map<string, Set<string>>();
  const surnames = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, name: string) => map.set(key, (map.get(key) ?? new Set()).add(name));
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) if (normalName(name)) put(exact, normalName(name), actor.name);
    const parts = normalName(actor.name).split(' ');
    if (parts.length > 1 && parts.length < 5) put(surnames, parts[parts.length - 1] ?? '', actor.name);
  }
  const only = (names: Set<string> | undefined) => (names?.size === 1 ? ([...names][0] ?? null) : null);
  return (name) => only(exact.get(normalName(name))) ?? (normalName(name).includes(' ') ? null : only(surnames.get(normalName(name))));
};

/** A speaker under the name the desk knows them by; one whom the text leaves open may be known by the very words that mention them. */
export const asTheDeskNames = (book: ActorBook, surface: string, found: Speaker): Speaker => {
  const known = book(surface);
  const name = found.name === null ? known : (book(found.name) ?? known ?? found.name);
  if (name === found.name) return found.name === null && !found.description ? { ...found, description: surface } : found;
  return { ...found, name, unsure: null, reasons: [...found.reasons, 'known-actor'] };
};
