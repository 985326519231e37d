import type { Question, Inside as RungInside } from '@/domain/verdict/scale';
import type { MarkSize } from './mark';
import { MarkedWord } from './marked-word';

/** What a rung looks like, and the two that are on no scale: not judged, and hidden until the round closes. */
export type Inside = RungInside | 'none' | 'blind';
const asked: Record<Question, string> = { said: 'Said', so: 'So' };

type VerdictProps = {
  question: Question;
  inside: Inside;
  word: string;
  size?: Extract<MarkSize, 14 | 16 | 20 | 28>;
  showWord?: boolean;
  again?: boolean | undefined;
};

/** The answer to one of the two questions: silhouette says which, inside says the rung, the word says it in full. `again`: settled, and being judged anew. */
export const Verdict = ({ question, inside, word, size = 14, showWord = true, again = false }: VerdictProps) => (
  <MarkedWord
    mark={`${question}-${inside}`}
    size={size}
    about={asked[question]}
    word={again ? `${word}, being judged anew` : word}
    showWord={showWord}
  />
);
