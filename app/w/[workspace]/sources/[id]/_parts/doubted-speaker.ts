import { doubtWords } from './kind-words';

/** Why a speaker is unsure, in words, and whom it may have been. Codes of the engine ("Ada Berg-or-Mona Vik", "role-not-told:head:perhaps-Ada Berg") become sentences. */
export const doubtedSpeaker = (unsure: string): { readonly words: string; readonly perhaps: readonly string[] } => {
  const told = /^role-not-told:(.*?)(?::perhaps-(.+))?$/su.exec(unsure);
  if (told) return { words: `the text calls nobody “${told[1]}”`, perhaps: told[2] ? [told[2]] : [] };
  const several = /^several-people-named:(.+)$/su.exec(unsure);
  if (several) return { words: `several people are named “${several[1]}”`, perhaps: [] };
  const either = /^(.+)-or-(.+)$/su.exec(unsure);
  if (either?.[1] && either[2] && /\p{Lu}/u.test(unsure)) return { words: 'two fit equally', perhaps: [either[1], either[2]] };
  return { words: doubtWords(unsure), perhaps: [] };
};
