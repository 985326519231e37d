import { z } from 'zod';

/** How long a read-only link may stand, in days. */
export const shareDays = { 7: 'a week', 30: 'a month', 90: 'three months', 365: 'a year' } as const;
const days = [7, 30, 90, 365] as const;

/** A new read-only link to an issue: for whom, in the desk's own words, and for how long. */
export const shareLinkShape = z.object({
  issueId: z.uuid(),
  label: z
    .string()
    .trim()
    .max(120)
    .transform((words) => words || null)
    .nullable(),
  days: z.literal(days),
});
export type ShareLinkInput = z.output<typeof shareLinkShape>;

export const revokeShareLinkShape = z.object({ linkId: z.uuid() });

/** The instant a link ends. */
export const shareEnd = (now: Date, forDays: ShareLinkInput['days']): Date => new Date(now.getTime() + forDays * 86_400_000);

/** A link as the desk sees it: never its token, which is kept nowhere. */
export type ShareLink = {
  readonly id: string;
  readonly label: string | null;
  readonly by: string;
  readonly madeAt: string;
  readonly endsAt: string;
  readonly state: 'stands' | 'ended' | 'revoked';
};
