import type { Kind } from '@/domain/attribution/kind';
import type { Inside, Question } from './scale';

/** How a question stands that nobody judged. An opinion and a question are not checkable: whether they are so is not waited for. */
export const unjudged = (question: Question, kind: Kind): { readonly inside: Inside | 'none'; readonly word: string } => {
  if (question === 'so' && kind === 'opinion') return { inside: 'na', word: 'Opinion' };
  if (question === 'so' && kind === 'question') return { inside: 'na', word: 'Question' };
  return { inside: 'none', word: 'Not judged' };
};
