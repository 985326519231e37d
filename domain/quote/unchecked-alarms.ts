import type { Alarm } from './alarms';
import type { DriftMark } from './drift-mark';

/** When a quote was followed to newer words, and when what hangs on them last became what it is now. ISO instants in UTC with milliseconds. */
export type ChecksSince = {
  readonly followedAt: string;
  /** the claim's words as they stand */
  readonly wordedAt: string;
  /** who said it, as it stands */
  readonly attributedAt: string;
  /** "was it said" was settled, or looked at again and let stand; null while it never was */
  readonly settledAt: string | null;
};

/**
 * The alarms of words a quote was followed to that nobody answered for since: following changes the words alone, so the claim or its speaker may be wrong
 * now. New words of the claim answer for what turned in the words, a new attribution for another speaker, a settled "was it said" for both.
 * @param since null where the quote was not followed to words with an alarm
 */
export const uncheckedAlarms = (
  drift: Pick<DriftMark, 'decision' | 'alarms'> | null,
  { since }: { readonly since: ChecksSince | null },
): readonly Alarm[] => {
  if (drift?.decision !== 'followed' || !since) return [];
  const { followedAt, wordedAt, attributedAt, settledAt } = since;
  if (settledAt !== null && settledAt > followedAt) return [];
  return drift.alarms.filter((alarm) => (alarm === 'attribution' ? attributedAt : wordedAt) <= followedAt);
};
