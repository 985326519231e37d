/** A person with a seat in a workspace. Roles are a ladder: each may do all that the one before may. */
export const roles = ['reader', 'analyst', 'adjudicator', 'chief'] as const;
export type Role = (typeof roles)[number];

export type Editor = {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly initials: string;
  readonly role: Role;
};

/** True when `role` stands at least as high as `least`. */
export const reaches = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);
