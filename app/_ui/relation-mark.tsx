import type { ReactNode } from 'react';
import { type RelationType, relations } from '@/domain/relation/relation';
import { MarkedWord } from './marked-word';

/** Told apart by the end of the line; `unanswered` is the line that ends in nothing. */
export type RelationName = RelationType | 'unanswered';
const wordOf = (relation: RelationName): string => (relation === 'unanswered' ? relation : relations[relation].words);

type RelationMarkProps = { relation: RelationName; word?: string; size?: 12 | 14 | 16 | 20; showWord?: boolean; children?: ReactNode };

/** A relation as mark and word; what it hits (a reference tag) may follow as children. */
export const RelationMark = ({ relation, word, size = 14, showWord = true, children }: RelationMarkProps) => (
  <MarkedWord mark={`relation-${relation}`} size={size} word={word ?? wordOf(relation)} showWord={showWord}>
    {children}
  </MarkedWord>
);
