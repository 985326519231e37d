import type { Role } from './editor';

/** What a link that works once is for. */
export const linkPurposes = ['first-chief', 'invitation', 'password-reset'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** How long each stands, in hours: a reset link is the most dangerous and the soonest used. */
export const linkHours: Readonly<Record<LinkPurpose, number>> = { 'first-chief': 7 * 24, invitation: 7 * 24, 'password-reset': 24 };

export const linkEnd = (purpose: LinkPurpose, now: Date): Date => new Date(now.getTime() + linkHours[purpose] * 3_600_000);

/** What a token may look like: 32 bytes in base64url. */
export const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** What whoever holds a link sees before using it. */
export type LinkView =
  | { readonly purpose: 'first-chief' }
  | {
      readonly purpose: 'invitation';
      readonly workspace: string;
      readonly role: Role;
      readonly email: string | null;
      readonly invitedBy: string | null;
    }
  | { readonly purpose: 'password-reset'; readonly name: string; readonly email: string };

/** An invitation that names an address is for that address only. */
export const linkFits = (link: { readonly email: string | null }, email: string): boolean =>
  link.email === null || link.email === email.toLowerCase();
