import type { Kind } from '@/domain/attribution/kind';
import type { Inside, Question } from '@/domain/verdict/scale';
import { unjudged } from '@/domain/verdict/unjudged';
import type { Judged } from './side-by-side-facts';

/** How a question stands in what leaves the desk: a settled rung, or `none` while there is no settled one. */
export type HandedOn = { readonly inside: Inside | 'none'; readonly word: string };

/**
 * What a page that is handed on (paper, a read-only link) may say of a question: the settled answer; that verdicts are in and wait for it; else that
 * the desk has not judged. Nothing of an open round, nor what anybody said in a closed one. The words are those of the claim's own page (`questionNow`).
 */
export const handedOn = (question: Question, { settled, round }: Judged, kind: Kind): HandedOn => {
  if (settled) return { inside: settled.inside, word: settled.word };
  if (!round) return unjudged(question, kind);
  return { inside: 'none', word: round.open ? 'Not judged' : 'Not settled' };
};
