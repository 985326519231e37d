/** A dated place in another actor; `speaks` when the role is to speak for it. Days are ISO, absent while open. */
export type MembershipSeed = {
  readonly in: string;
  readonly role: string;
  readonly speaks: boolean;
  readonly from?: string;
  readonly to?: string;
};
export type ActorSeed = {
  readonly key: string;
  readonly name: string;
  readonly kind: 'person' | 'body' | 'state' | 'outlet';
  readonly role?: string;
  /** only where it is certain */
  readonly wikidata?: string;
  /** other names; Cyrillic ones are Russian */
  readonly aliases?: readonly string[];
  readonly party?: { readonly code: string; readonly slot: number };
  readonly memberships?: readonly MembershipSeed[];
};
