import type { Kind } from '@/domain/attribution/kind';
import type { Question } from '@/domain/verdict/scale';

/** A kind in words, as it begins a line. */
export const kindWord = (kind: Kind): string => kind.charAt(0).toUpperCase() + kind.slice(1);
export const questionWords: Readonly<Record<Question, string>> = { said: 'Was it said?', so: 'Is it so?' };
/** Several words with commas. */
export const listed = (words: readonly string[]): string => words.join(', ');
