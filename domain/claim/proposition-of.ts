import { cueUse, pastOfIng } from '@/domain/attribution/cues';
import { denyingCues } from '@/domain/quote/tables/denying-cues';
import { propositionFrom } from './proposition-from';

/** What of a suggestion makes its first proposition. */
export type Worded = {
  readonly exact: readonly string[];
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly surface: string | null;
  readonly pattern?: string | null;
};

/** Patterns whose statement is a phrase that only its cue makes a sentence: "rejected | the claims", "proposed | to close the pier", "called for | calm". */
const phrases = /^after-cue:(?:object|infinitive|preposition)$/;
/** Patterns whose statement is a clause, which a verb that denies turns round: "denied | that no boat came", "doubted | whether it came". */
const clauses = /^after-cue:(?:that|clause|question-word)$/;
const pronouns = /^(?:he|she|they|it|we|i|you|who|он|она|они|оно|мы|я)$/i;

/**
 * A first proposition of a suggestion, to be edited. Words that are no sentence ("Washington's accusations") and words that their cue denies become one
 * with what the text itself gives, speaker and cue: "Moscow rejected Washington's accusations.", "Ada Berg denied that the pier is shut." Where these
 * would not read as the text means it (a denied, possible or future saying, a gerund of Russian, no name and no noun for the speaker) the exact words
 * stand as they are.
 */
export const propositionOf = (worded: Worded): string => {
  const { exact, cue, pattern } = worded;
  const plain = propositionFrom(exact);
  if (!cue) return plain;
  const [first = '', ...behind] = cue.split(/\s+/);
  const denied = clauses.test(pattern ?? '') && denyingCues.has(first.toLowerCase());
  if (!denied && (!phrases.test(pattern ?? '') || exact.length !== 1)) return plain;
  if (pattern?.endsWith('preposition') && behind.length === 0) return plain;
  const opening = openingOf(worded, first);
  if (!opening) return plain;
  const that = pattern !== 'after-cue:that' ? ' ' : isCyrillic(first) ? ', что ' : ' that ';
  const [head, ...rest] = exact;
  return propositionFrom([`${[...opening, ...behind].join(' ')}${that}${head}`, ...rest]);
};

const isCyrillic = (word: string) => /\p{Script=Cyrillic}/u.test(word);

/** Speaker and verb; null where one of them cannot be said. */
const openingOf = ({ speaker, surface }: Worded, first: string): readonly [string, string] | null => {
  const cyrillic = isCyrillic(first);
  const verb = cyrillic ? russianVerb(first) : englishVerb(first.toLowerCase());
  const named = surface !== null && !pronouns.test(surface) ? surface : null;
  const subject = cyrillic ? (named ?? speaker) : (speaker ?? named);
  return verb && subject ? [subject, verb] : null;
};

/** A past or present of the third person as it stands, the past for an -ing form; null for a bare verb, behind which "would" or "did not" may hide. */
const englishVerb = (word: string): string | null => {
  const forms = cueUse(word)?.forms;
  return forms?.has('past') || forms?.has('third') ? word : pastOfIng(word);
};

/** The past of one who speaks: a plural may be of a body in another case ("в Кремле отказались"). */
const russianVerb = (word: string): string | null => (/(?:вшись|в|я|ясь|ли|лись|ют|ут|ят|ат)$/.test(word) ? null : word.toLowerCase());
