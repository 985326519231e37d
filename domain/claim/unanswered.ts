import type { Kind } from '@/domain/attribution/kind';
import type { PartialDate } from '@/domain/source/partial-date';

/**
 * Which claims wait for an answer, and why they count as unanswered. The finding is done by store/sql/unanswered.ts:
 *
 * - A tracked accusation, question or proposal asks its addressees for an answer; one that names none asks everybody but those who make it.
 * - An addressee has answered when a standing, tracked claim that rebuts or answers it (domain/relation, `replyTypes`) appears in words
 *   that count for the addressee: spoken by them, spoken for them, or counted for their party. People count for a party they speak for,
 *   bodies for what they are part of, whatever the day. So has one who was asked about the claim, themselves or their party, and is
 *   recorded as having answered.
 * - A claim is unanswered as long as one addressee has not answered. Undercutting, qualifying, supporting or restating it is no answer.
 */
export const askingKinds = ['accusation', 'question', 'proposal'] as const satisfies readonly Kind[];
export const asksForAnswer = (kind: Kind): boolean => (askingKinds as readonly Kind[]).includes(kind);

/** The worst that is known comes first. */
export const silences = {
  refused: 'asked, and refused to answer',
  'no-answer': 'asked, and gave no answer',
  waiting: 'asked, no answer yet',
  'others-replied': 'others replied, not the one addressed',
  'nobody-replied': 'nobody replied',
} as const;
export type Silence = keyof typeof silences;

/** An addressee, with the party they count for. */
export type Addressed = { readonly id: string; readonly name: string; readonly partyId: string | null };

/** A claim that was met with silence. `since` is the last day on which it can first have been made, for order and age; `said` is what is known of that day. */
export type UnansweredClaim = {
  readonly claimId: string;
  readonly proposition: string;
  readonly kind: (typeof askingKinds)[number];
  readonly partyIds: readonly string[];
  readonly since: string;
  readonly said: PartialDate;
  readonly ageInDays: number;
  readonly why: Silence;
  /** who gave no answer, and who did; both empty when the claim asks anybody */
  readonly silent: readonly Addressed[];
  readonly replied: readonly Addressed[];
};

/** Whole days from one calendar day to another, both `YYYY-MM-DD`; never less than 0. */
export const ageInDays = (since: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${since}T00:00:00Z`)) / 86_400_000));
