import type { ReactNode } from 'react';
import { MarkedWord } from './marked-word';

/** Told apart by the end of the line; `unanswered` is the line that ends in nothing. */
const words = {
  supports: 'supports',
  rebuts: 'rebuts',
  undercuts: 'undercuts',
  answers: 'answers',
  restates: 'restates',
  qualifies: 'qualifies',
  unanswered: 'unanswered',
} as const;

export type RelationName = keyof typeof words;
type RelationMarkProps = { relation: RelationName; word?: string; size?: 12 | 14 | 16 | 20; showWord?: boolean; children?: ReactNode };

/** A relation as mark and word; what it hits (a reference tag) may follow as children. */
export const RelationMark = ({ relation, word, size = 14, showWord = true, children }: RelationMarkProps) => (
  <MarkedWord mark={`relation-${relation}`} size={size} word={word ?? words[relation]} showWord={showWord}>
    {children}
  </MarkedWord>
);
