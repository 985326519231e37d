import type { Occasion } from '@/domain/attribution/root';
import type { PartialDate } from '@/domain/source/partial-date';

/** What is asked of one appearance before its words are held against another's. */
export type Wording = {
  readonly mode: 'direct' | 'indirect' | 'mixed';
  /** null when the speaker has no name */
  readonly speakerId: string | null;
  /** a language tag: of the speaker's hop where it says one, else of the source; "und" and null are unknown */
  readonly language: string | null;
  readonly sourceId: string;
  readonly said: PartialDate;
  readonly occasion: (Occasion & { readonly id: string }) | null;
};

/** The day words were spoken, null when it is not known to the day. */
const dayOf = ({ said }: Wording): string | null => (said.precision === 'day' ? said.earliest : null);
const onSameDay = (a: Wording, b: Wording): boolean => dayOf(a) !== null && dayOf(a) === dayOf(b);
const exclude = ({ said: a }: Wording, { said: b }: Wording): boolean =>
  a.earliest !== null && b.earliest !== null && (a.earliest > b.latest || b.earliest > a.latest);

const written = (words: string | null) => words?.normalize('NFKC').trim().toLowerCase() || null;
const fields = ['place', 'medium', 'event'] as const;

/**
 * Whether two wordings are of one occasion. The same record is; so is the same event, unless the days exclude each other. A place or a medium is no occasion by
 * itself, and where one of them records none the day must be the same. What is recorded otherwise on either is another occasion.
 */
const onSameOccasion = (a: Wording, b: Wording): boolean => {
  if (!a.occasion || !b.occasion) return onSameDay(a, b);
  if (a.occasion.id === b.occasion.id) return true;
  const [one, other] = [a.occasion, b.occasion];
  const differs = fields.some((field) => written(one[field]) && written(other[field]) && written(one[field]) !== written(other[field]));
  if (differs || exclude(a, b)) return false;
  return (written(one.event) !== null && written(one.event) === written(other.event)) || onSameDay(a, b);
};

/** "en" and "en-GB" are one language; of an unknown one nothing can be said. */
const tongue = ({ language }: Wording): string | null => {
  const first = language?.toLowerCase().split('-')[0] || null;
  return first === 'und' ? null : first;
};
export const inSameLanguage = (a: Wording, b: Wording): boolean => tongue(a) !== null && tongue(a) === tongue(b);

/**
 * Whether two direct quotes are said to be the same statement: the words of one speaker on one occasion in one language, as two sources have them.
 * An indirect report has no words of the speaker's to compare.
 */
export const areSameStatement = (a: Wording, b: Wording): boolean =>
  a.mode !== 'indirect' &&
  b.mode !== 'indirect' &&
  a.speakerId !== null &&
  a.speakerId === b.speakerId &&
  a.sourceId !== b.sourceId &&
  inSameLanguage(a, b) &&
  onSameOccasion(a, b);
