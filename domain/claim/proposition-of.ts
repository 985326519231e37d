import { cueUse, pastOfIng } from '@/domain/attribution/cues';
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
const pronouns = /^(?:he|she|they|it|we|i|you|who|он|она|они|оно|мы|я)$/i;

/**
 * A first proposition of a suggestion, to be edited. Words that are no sentence ("Washington's accusations") become one with what the text itself
 * gives, speaker and cue: "Moscow rejected Washington's accusations." Where these would not read as the text means it (a denied, possible or
 * future saying, a gerund of Russian, no name and no noun for the speaker) the exact words stand as they are.
 */
export const propositionOf = ({ exact, cue, speaker, surface, pattern }: Worded): string => {
  const plain = propositionFrom(exact);
  if (!phrases.test(pattern ?? '') || exact.length !== 1 || !cue) return plain;
  const [first = '', ...behind] = cue.split(/\s+/);
  if (pattern?.endsWith('preposition') && behind.length === 0) return plain;
  const cyrillic = /\p{Script=Cyrillic}/u.test(first);
  const verb = cyrillic ? russianVerb(first) : englishVerb(first.toLowerCase());
  const named = surface !== null && !pronouns.test(surface) ? surface : null;
  const subject = cyrillic ? (named ?? speaker) : (speaker ?? named);
  return verb && subject ? propositionFrom([[subject, verb, ...behind, exact[0]].join(' ')]) : plain;
};

/** A past or present of the third person as it stands, the past for an -ing form; null for a bare verb, behind which "would" or "did not" may hide. */
const englishVerb = (word: string): string | null => {
  const forms = cueUse(word)?.forms;
  return forms?.has('past') || forms?.has('third') ? word : pastOfIng(word);
};

/** The past of one who speaks: a plural may be of a body in another case ("в Кремле отказались"). */
const russianVerb = (word: string): string | null => (/(?:вшись|в|я|ясь|ли|лись|ют|ут|ят|ат)$/.test(word) ? null : word.toLowerCase());
