import { type Word, words } from '@/domain/text/words';
import { foldText } from './fold-text';

/** A wording as alarms read it: its words without typography, and whether its first word opens a sentence (and so has a capital that says nothing). */
export type Wording = { readonly words: readonly Word[]; readonly opensSentence: boolean };

export const wordingOf = (text: string, opensSentence: boolean): Wording => ({ words: words(foldText(text)), opensSentence });
