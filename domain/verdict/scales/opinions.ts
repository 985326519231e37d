import type { Scale } from '../scale';

/** Opinions and questions are not true or false; the desk says so instead of leaving them unjudged. */
export const opinions: Scale = {
  key: 'opinions',
  version: 1,
  name: 'Can it be checked',
  question: 'so',
  ordered: false,
  kinds: ['opinion', 'question'],
  ratings: [{ key: 'not-checkable', word: 'Not checkable', inside: 'na', rung: null }],
};
