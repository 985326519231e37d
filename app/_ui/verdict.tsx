import type { MarkSize } from './mark';
import { MarkedWord } from './marked-word';

/** What a rung looks like: `best` to `worst` on the ladder, the others beside it. A scale names it for each of its rungs. */
export type Inside = 'best' | 'half' | 'worst' | 'dots' | 'wait' | 'na' | 'none' | 'blind';
export type Question = 'said' | 'so';
const asked: Record<Question, string> = { said: 'Said', so: 'So' };

type VerdictProps = { question: Question; inside: Inside; word: string; size?: Extract<MarkSize, 14 | 16 | 20 | 28>; showWord?: boolean };

/** The answer to one of the two questions: silhouette says which, inside says the rung, the word says it in full. */
export const Verdict = ({ question, inside, word, size = 14, showWord = true }: VerdictProps) => (
  <MarkedWord mark={`${question}-${inside}`} size={size} about={asked[question]} word={word} showWord={showWord} />
);
