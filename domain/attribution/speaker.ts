import type { Person } from './cast';

/** Whose words: the name, or why there is none. `speaksFor` is whom they speak for by their office, when the text tells. */
export type Speaker = {
  readonly name: string | null;
  readonly description: string | null;
  readonly speaksFor: string | null;
  readonly person: Person | null;
  readonly sureness: number;
  readonly reasons: readonly string[];
  readonly unsure: string | null;
};

/** Nobody by name, and why. */
export const nobody = (unsure: string, description: string | null = null): Speaker => ({
  name: null,
  description,
  speaksFor: null,
  person: null,
  sureness: 0.5,
  reasons: [],
  unsure,
});

/** The office of a person as whom they speak for: the state, when their role is one that speaks for somebody. */
const speaksFor = (person: Person): string | null =>
  person.state && !person.former && [...person.roles.keys()].some((role) => role[3]) ? person.state : null;

/** Somebody the text names. */
export const asPerson = (person: Person, sureness: number, ...reasons: string[]): Speaker => ({
  name: person.name,
  description: person.description,
  speaksFor: speaksFor(person),
  person,
  sureness,
  reasons,
  unsure: null,
});
/** A state, a body, or whatever else is called by a name. */
export const asBody = (name: string, forWhom: string | null, reason: string): Speaker => ({
  name,
  description: null,
  speaksFor: forWhom,
  person: null,
  sureness: 0.95,
  reasons: [reason],
  unsure: null,
});
