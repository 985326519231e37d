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
