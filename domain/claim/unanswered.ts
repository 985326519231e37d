import type { Kind } from '@/domain/attribution/kind';

/**
 * Which claims wait for an answer, and why they count as unanswered. The finding is done by store/sql/unanswered.ts:
 *
 * - A tracked accusation, question or proposal asks its addressees for an answer; one that names none asks everybody but those who make it.
 * - An addressee has answered when a standing claim that rebuts or answers it appears in words that count for the addressee:
 *   spoken by them, spoken for them, or counted for their party on the day the claim was made. So has one who was asked
 *   about the claim and is recorded as having answered.
 * - A claim is unanswered as long as one addressee has not answered. Undercutting, qualifying or restating it is no answer.
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

/** Whole days from one calendar day to another, both `YYYY-MM-DD`; never less than 0. */
export const ageInDays = (since: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${since}T00:00:00Z`)) / 86_400_000));
